package hemera.journey;

import static hemera.article.SampleArticle.anArticle;

import com.microsoft.playwright.Page;
import hemera.account.Role;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.SampleArticle;
import hemera.article.Withdrawal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The ways to every page of the desk, with pieces in every state and more drafts than a list shows at once. */
final class SampleDesk {

    private static final String SAVE = ".writing__save [value=save]";
    private static final SampleArticle PIECE = anArticle("La Seine monte")
            .introducedBy("Le zouave a les pieds dans l’eau.")
            .issued("1910-01~")
            .signed("Jeanne Martin")
            .saying(
                    "La Seine monte.\n\nM. Lépine a déclaré : « Le pire est à venir, nous le savons. »\n\n[[La Seine baisse]]");

    private final ArticleEditing editing;
    private final Map<String, Function<Visit, Page>> ways = new LinkedHashMap<>();

    SampleDesk(ArticleEditing editing) {
        this.editing = editing;
        IntStream.range(0, 60)
                .forEach(day -> PIECE.headed("La Seine monte, jour " + day).drafted(editing));
        ways.put("start", visit -> visit.open("/desk"));
        lists();
        forms();
        pieces();
        accounts();
        ways.put("unknown page", visit -> visit.open("/desk/nowhere"));
        ways.put("unknown piece", visit -> visit.open("/desk/articles/999999999"));
        ways.put("page of others", visit -> visit.open(Role.CONTRIBUTOR, "/desk/editors"));
    }

    Map<String, Function<Visit, Page>> ways() {
        return ways;
    }

    /** Somebody who comes to a page of the desk. */
    interface Visit {

        Page open(Role role, String address);

        default Page open(String address) {
            return open(Role.ADMINISTRATOR, address);
        }
    }

    private void lists() {
        ways.put("list", visit -> visit.open("/desk/articles"));
        ways.put("list of drafts", visit -> visit.open("/desk/articles?state=UNPUBLISHED&q=Seine&sort=HEADLINE"));
        ways.put("empty list", visit -> visit.open("/desk/articles?q=nobody-wrote-this"));
        ways.put("list of no date", visit -> visit.open("/desk/articles?issued=jamais"));
    }

    private void forms() {
        ways.put("new form", visit -> visit.open("/desk/articles/new"));
        ways.put("form with problems", visit -> {
            var page = visit.open("/desk/articles/new");
            page.fill("#issued", "le 31 février 2023");
            page.click(SAVE);
            return page;
        });
        ways.put("form with preview", visit -> {
            var page = visit.open(drafted() + "/edit");
            page.click("[value=preview]");
            return page;
        });
        ways.put("form with proposals", visit -> {
            var page = visit.open(drafted() + "/edit");
            page.click("[value=find-quotations]");
            return page;
        });
        ways.put("form with quotations", visit -> visit.open("/desk/articles/1/edit"));
        ways.put("conflict", this::conflict);
    }

    private Page conflict(Visit visit) {
        var article = PIECE.drafted(editing);
        var page = visit.open(address(article) + "/edit");
        editing.revise(article.id(), 1, PIECE.headed("La Seine monte encore").content(), null, null);
        page.fill("#headline", "La Seine monte toujours");
        page.click(SAVE);
        return page;
    }

    private void pieces() {
        ways.put("draft", visit -> visit.open(drafted()));
        ways.put("draft of a contributor", visit -> visit.open(Role.CONTRIBUTOR, drafted()));
        ways.put("piece in review", visit -> {
            var article = PIECE.drafted(editing);
            editing.askForReview(article.id());
            return visit.open(address(article));
        });
        ways.put("public piece", visit -> visit.open(address(PIECE.published(editing))));
        ways.put("piece with a change", visit -> visit.open(changed()));
        ways.put("withdrawn piece", visit -> {
            var article = PIECE.published(editing);
            editing.withdraw(article.id(), new Withdrawal.Reason("Décision de justice.", null, true), null);
            return visit.open(address(article));
        });
        ways.put("history", visit -> visit.open(changed() + "/revisions"));
        ways.put("revision", visit -> visit.open(changed() + "/revisions/1"));
        ways.put("difference", visit -> visit.open(changed() + "/revisions/1..3"));
    }

    private void accounts() {
        ways.put("one account", visit -> {
            var page = visit.open("/desk/editors");
            page.click(".rows a >> nth=0");
            return page;
        });
        ways.put("index", visit -> visit.open("/desk/index"));
        ways.put("link to pass on", SampleDesk::invite);
        ways.put("invitation", visit -> {
            var page = invite(visit);
            page.navigate(URI.create(page.inputValue("#link")).getPath());
            return page;
        });
    }

    private static Page invite(Visit visit) {
        var page = visit.open("/desk/editors/new");
        page.fill("#displayName", "Paul Éluard");
        page.fill("#username", "paul-" + System.nanoTime());
        page.check("#role-EDITOR");
        page.click(".button--main");
        return page;
    }

    private String drafted() {
        return address(PIECE.drafted(editing));
    }

    private String changed() {
        var article = PIECE.published(editing);
        editing.revise(article.id(), 1, PIECE.issued("1910-01-28").content(), "Date précisée", null);
        editing.publish(article.id(), PublicationKind.CORRECTION, SampleArchive.CORRECTION, null);
        editing.revise(article.id(), 2, PIECE.saying("La Seine baisse.").content(), null, null);
        return address(article);
    }

    private static String address(Article article) {
        return "/desk/articles/" + article.id();
    }
}
