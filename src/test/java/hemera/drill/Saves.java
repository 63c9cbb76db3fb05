package hemera.drill;

import static hemera.article.SampleArticle.anArticle;

import hemera.article.ArticleEditing;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the drill saves and finds again: revisions of one article, each with its number from 1 in its headline. */
class Saves {

    private static final String HEADLINE = "Revision of the drill, number ";

    private final ArticleEditing editing;
    private final JdbcClient sql;

    Saves(ArticleEditing editing, JdbcClient sql) {
        this.editing = editing;
        this.sql = sql;
    }

    /** Returns once the application says that it is saved. */
    void save(int number) {
        var saved = anArticle(HEADLINE + number);
        if (number == 1) {
            saved.drafted(editing);
            return;
        }
        sql.sql(
                        "select a.id, a.latest_revision from article a join revision r on r.article_id = a.id where r.headline = ?")
                .param(HEADLINE + 1)
                .query((article, row) -> editing.revise(
                        article.getLong("id"), article.getInt("latest_revision"), saved.content(), null, null))
                .single();
    }

    /** The numbers of all that were saved, ascending. */
    List<Integer> saved() {
        return sql.sql("select headline from revision where starts_with(headline, ?) order by number")
                .param(HEADLINE)
                .query((revision, row) ->
                        Integer.valueOf(revision.getString("headline").substring(HEADLINE.length())))
                .list();
    }
}
