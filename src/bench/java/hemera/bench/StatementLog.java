package hemera.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands before the application’s connection pool and writes down what runs, whoever asked: Hibernate or plain JDBC. */
final class StatementLog implements BeanPostProcessor, QueryExecutionListener {

    private final List<RanStatement> ran = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> ran.add(new RanStatement(query.getQuery(), values(query))));
    }

    private static List<Object> values(QueryInfo query) {
        return query.getParametersList().stream()
                .limit(1)
                .flatMap(List::stream)
                .map(ParameterSetOperation::getArgs)
                .map(indexAndValue -> indexAndValue[1])
                .toList();
    }

    /** What ran since this was last asked, in order. */
    List<RanStatement> take() {
        var taken = List.copyOf(ran);
        ran.clear();
        return taken;
    }
}
