package hemera.search;

import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ids of public articles, which are those that the index should hold. */
@Component
class PublicIds {

    private final JdbcClient database;

    PublicIds(JdbcClient database) {
        this.database = database;
    }

    long count() {
        return database.sql("select count(*) from shelf_entry")
                .query(Long.class)
                .single();
    }

    /** The lowest of them above an id, ascending. */
    List<Long> after(long id, int most) {
        return database.sql("select article_id from shelf_entry where article_id > ? order by article_id limit ?")
                .param(id)
                .param(most)
                .query(Long.class)
                .list();
    }

    /** All of them, ascending. */
    long[] all() {
        var all = LongStream.builder();
        database.sql("select article_id from shelf_entry order by article_id").query(row -> {
            all.add(row.getLong(1));
        });
        return all.build().toArray();
    }

    /** Has documents made anew, or deleted, as soon as changes are. */
    void indexAnew(List<Long> ids) {
        database.sql("select index_anew(?)").param(ids.toArray(Long[]::new)).query(row -> {});
    }
}
