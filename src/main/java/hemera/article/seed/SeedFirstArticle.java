package hemera.article.seed;

import hemera.article.Article;
import hemera.article.CitedPieces;
import hemera.article.RevisionDigest;
import hemera.article.Saving;
import hemera.site.SiteProperties;
import hemera.text.ArkName;
import java.time.Clock;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Fixes the naming authority and writes the first article, published. On plain JDBC and never through entities, whose
 * columns move on while those of this point of the schema stay. Its checksum is null, as there is nothing to edit it for.
 */
@Component
class SeedFirstArticle implements JavaMigration {

    private final SiteProperties site;
    private final Clock clock;

    SeedFirstArticle(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("014");
    }

    @Override
    public String getDescription() {
        return "seed the first article";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var database = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        database.sql("insert into naming_authority (naan) values (?)")
                .param(site.naan())
                .update();
        var first = FirstArticle.read();
        var content = first.content(new SubjectRows(database).insert(first));
        var number = database.sql("select nextval('ark_seq')").query(Long.class).single();
        var ark = ArkName.mint(site.naan(), number);
        var rows = new RevisionRows(database);
        var saving = new Saving(1, clock.instant(), null, first.comment(), null);
        var articleId = rows.insertArticle(ark, Article.slugOf(content.headline()));
        rows.insertRevision(
                articleId, content, saving, RevisionDigest.of(ark, content, CitedPieces.in(content.body()), saving));
        rows.publish(articleId, saving.at());
    }
}
