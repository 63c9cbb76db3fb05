package hemera.search;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hears what fails while changes are indexed. */
@Component
class IndexFailures implements FailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFailures.class);

    private final ApplicationEventPublisher news;

    IndexFailures(ApplicationEventPublisher news) {
        this.news = news;
    }

    @Override
    public void handle(FailureContext context) {
        LOG.warn("{} failed", context.failingOperation(), context.throwable());
        suspect(context.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext context) {
        LOG.warn(
                "{} failed for {}", context.failingOperation(), context.failingEntityReferences(), context.throwable());
        suspect(context.throwable());
    }

    /** Has the index looked through if a failure may come from its files; whether it may. */
    boolean suspect(Throwable failure) {
        boolean suspicious = IndexSuspected.isCauseOf(failure);
        if (suspicious) {
            news.publishEvent(new IndexSuspected(failure));
        }
        return suspicious;
    }
}
