package hemera.drill;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the drill saves and finds again: numbers from 1, each saved by itself. */
class Saves {

    private final JdbcClient sql;

    Saves(JdbcClient sql) {
        this.sql = sql;
        sql.sql("create table if not exists drill (number int primary key)").update();
    }

    /** Returns once it is committed. */
    void save(int number) {
        sql.sql("insert into drill values (?)").param(number).update();
    }

    /** All that were saved, ascending. */
    List<Integer> saved() {
        return sql.sql("select number from drill order by number")
                .query(Integer.class)
                .list();
    }
}
