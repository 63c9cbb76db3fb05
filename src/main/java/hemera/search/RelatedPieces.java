package hemera.search;

import hemera.article.RelatedArticle;
import hemera.article.RelatedArticles;
import hemera.text.ArkName;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds related articles: one search for texts that are alike, then one statement for everything else. */
@Repository
class RelatedPieces implements RelatedArticles {

    private static final int SHOWN = 5;

    private final LikeTexts texts;
    private final JdbcClient database;

    RelatedPieces(LikeTexts texts, JdbcClient database) {
        this.texts = texts;
        this.database = database;
    }

    @Override
    public List<RelatedArticle> find(long articleId, String text) {
        var alike = texts.find(text, SHOWN + 1);
        return database.sql("select * from related_articles(?, ?, ?)")
                .params(articleId, alike.toArray(Long[]::new), SHOWN)
                .query(RelatedPieces::read)
                .list();
    }

    private static RelatedArticle read(ResultSet row, int at) throws SQLException {
        return new RelatedArticle(
                new ArkName(row.getString("ark")),
                new Slug(row.getString("slug")),
                row.getString("headline"),
                new Language(row.getString("language")),
                issued(row.getString("issued")),
                row.getString("source"),
                row.getBoolean("alike"),
                row.getBoolean("cited"),
                row.getBoolean("citing"),
                row.getBoolean("same_event"),
                row.getInt("people"));
    }

    private static @Nullable EdtfDate issued(@Nullable String edtf) {
        return edtf == null ? null : EdtfDate.parse(edtf);
    }
}
