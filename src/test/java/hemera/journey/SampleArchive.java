package hemera.journey;

import static hemera.article.SampleArticle.anArticle;

import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.SampleArticle;
import hemera.article.Withdrawal;
import hemera.browse.SampleNames;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first article, and beside it one of every kind that readers meet. */
class SampleArchive {

    static final String CORRECTION = "La crue date du 28, non du 27.";
    static final String SOURCE = "Le Petit Parisien";
    static final String REASON = "Retiré sur décision de justice.";

    private static final String EVERYTHING_A_BODY_HAS = """
            La Seine *monte* **encore** : voir [le relevé](https://example.org/releve/%s).

            ## Sur les quais

            > Le pire est à venir.

            - le pont de l’Alma
            - le pont d’Austerlitz

            [[La Seine monte encore]]

            [[Les digues tiennent]]

            [[Le zouave a les pieds dans l’eau|https://example.org/zouave]]
            """.formatted("1910".repeat(40));

    private final ArticleEditing editing;
    private final JdbcClient database;
    private final String first;
    private final long source;
    private final Article corrected;
    private final Article foreign;
    private final Article withdrawn;

    SampleArchive(ArticleEditing editing, JdbcClient database) {
        this.editing = editing;
        this.database = database;
        this.first = database.sql("select '/articles/' || ark || '/' || slug from article order by id limit 1")
                .query(String.class)
                .single();
        this.source = new SampleNames(database).source(SOURCE);
        this.corrected = corrected(flood("La Seine monte"));
        this.foreign = anArticle("فاض نهر السين")
                .in("ar")
                .issued("1910-01~")
                .saying("بلغ الماء جسر ألما.")
                .published(editing);
        this.withdrawn = withdrawn(corrected);
        // Was wanted until now.
        anArticle("Les digues tiennent").issued("1910-02").published(editing);
    }

    String firstArticle() {
        return first;
    }

    String correctedArticle() {
        return address(corrected);
    }

    String tombstone() {
        return address(withdrawn);
    }

    /** One address of every kind of page, with the French interface. */
    Stream<String> frenchPages() {
        var article = "/articles/" + corrected.ark();
        return Stream.of(
                "/",
                first,
                first + "?q=Kirby",
                address(corrected),
                address(foreign),
                address(foreign) + "?q=%D8%A7%D9%84%D8%B3%D9%8A%D9%86",
                article + "/revisions",
                article + "/revisions/1",
                article + "/revisions/1..2",
                address(withdrawn),
                "/archive",
                "/archive/1910s",
                "/archive/1910",
                "/archive/1910/01",
                "/archive/1910/01/28",
                "/archive/1802/11",
                "/archive/undated",
                "/archive/on/01-29",
                "/sources",
                "/sources/le-petit-parisien",
                "/people",
                "/people?q=nobody",
                "/people/john-kirby",
                "/people/john-kirby/quotations",
                "/events/raid-de-belgorod-mai-2023",
                "/topics",
                "/topics/conflit-arme",
                "/wanted",
                wanted("Le zouave a les pieds dans l’eau"),
                "/corrections",
                "/about",
                "/search",
                "/search?q=Kirby%20Belgorod",
                "/search?q=%28zouave&from=1910&year=1910&page=1",
                "/search?q=introuvable&translation=none",
                "/search?q=crue&from=hier&order=none",
                "/search?q=Bielgorod",
                "/search?q=Kirby%20zouave%20Alma",
                "/search?q=%D8%A7%D9%84%D8%B3%D9%8A%D9%86",
                "/search?q=Kirby&page=7",
                "/search/advanced",
                "/search/help",
                "/articles/nowhere");
    }

    /** The same with both interfaces. */
    Stream<String> pages() {
        return frenchPages().flatMap(address -> Stream.of(address, english(address)));
    }

    static String english(String address) {
        return "/en" + address;
    }

    private SampleArticle flood(String headline) {
        return anArticle(headline)
                .introducedBy("Le zouave du pont de l’Alma a de l’eau jusqu’aux épaules.")
                .issued("1910-01-28")
                .from(source)
                .signed("Jeanne Martin")
                .saying(EVERYTHING_A_BODY_HAS);
    }

    private Article corrected(SampleArticle piece) {
        var article = piece.published(editing);
        editing.revise(article.id(), 1, piece.issued("1910-01-29").content(), null, null);
        editing.publish(article.id(), PublicationKind.CORRECTION, CORRECTION, null);
        return article;
    }

    private Article withdrawn(Article replacement) {
        var article = anArticle("La Seine baisse").published(editing);
        editing.withdraw(article.id(), new Withdrawal.Reason(REASON, replacement.id(), true), null);
        return article;
    }

    private String wanted(String headline) {
        return "/wanted/"
                + database.sql("select headline_key(?)")
                        .param(headline)
                        .query(String.class)
                        .single();
    }

    private static String address(Article article) {
        return "/articles/" + article.ark() + "/" + article.slug();
    }
}
