package hemera.store;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FreshDatabaseTest {

    @Autowired
    private JdbcClient sql;

    @Test
    void testsHaveDatabasesOfTheirOwn() {
        assertThat(sql.sql("select current_database()").query(String.class).single())
                .startsWith("hemera_test_");
    }

    @Test
    void namesSortByIcu() {
        assertThat(sql.sql(
                                "select name from (values ('Zoé'), ('Éva'), ('Eva')) v (name) order by name collate \"fr-x-icu\"")
                        .query(String.class)
                        .list())
                .containsExactly("Eva", "Éva", "Zoé");
    }
}
