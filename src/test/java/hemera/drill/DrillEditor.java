package hemera.drill;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.search.query.Bounds;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An editor who signs in once and writes through the forms. Every save has a number, in its headline, text and comment. */
final class DrillEditor {

    private static final Pattern WORD = Pattern.compile("mark([0-9]+)");
    private static final String FORM = "form[data-article-form]";

    private final Browser browser = new Browser();
    private URI archive = URI.create("http://nowhere/");
    private boolean signedIn;

    /** Comes to where the archive is now. Who signed in before it was killed need not do so again. */
    void arrive(URI address) throws IOException, InterruptedException {
        archive = address;
        if (!signedIn) {
            var door = browser.open(archive.resolve("/sign-in"));
            var desk = browser.send(
                    door, "form[action$=sign-in]", Map.of("username", Life.USERNAME, "password", Life.PASSWORD));
            assertThat(desk).hasPath("/desk");
            signedIn = true;
        }
    }

    /** @return path of the new article, once it is answered that it is saved */
    String create(int save) throws IOException, InterruptedException {
        return save("/desk/articles/new", save);
    }

    /** Returns once it is answered that the next revision is saved. */
    void revise(String article, int save) throws IOException, InterruptedException {
        assertThat(save(article + "/edit", save)).isEqualTo(article);
    }

    /** Puts the latest revision before readers; returns once it is answered that it is. */
    void publish(String article) throws IOException, InterruptedException {
        var page = browser.open(archive.resolve(article));
        // Readers are told nothing of it; a first publication asks nothing.
        page.select("[name=kind][value=SILENT]").attr("checked", "");
        assertThat(browser.send(page, "form[action$=/publication]", Map.of())).hasPath(article);
    }

    /** Takes it from readers; returns once it is answered that it is. */
    void withdraw(String article) throws IOException, InterruptedException {
        var page = browser.open(archive.resolve(article));
        assertThat(browser.send(page, "form[action$=/withdrawal]", Map.of("reason", "drill")))
                .hasPath(article);
    }

    /** Gives it back to readers; returns once it is answered that it is. */
    void restore(String article) throws IOException, InterruptedException {
        var page = browser.open(archive.resolve(article));
        assertThat(browser.send(page, "form[action$=/restoration]", Map.of())).hasPath(article);
    }

    /** The save that readers see of an article; empty if they see none. */
    Optional<Integer> readersSave(String article) throws IOException, InterruptedException {
        var page = browser.open(archive.resolve(article));
        var link = page.selectFirst("[aria-labelledby=readers] a");
        return link == null || !page.select("form[action$=/restoration]").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        saveIn(browser.open(URI.create(link.absUrl("href"))).text()));
    }

    private static Integer saveIn(String text) {
        var matcher = WORD.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Integer.valueOf(matcher.group(1));
    }

    /** The saves that a search finds by the words that only they have; of one article at most one is to be found. */
    List<Integer> found(Collection<Integer> saves) throws IOException, InterruptedException {
        var found = new ArrayList<Integer>();
        var words = saves.stream().map(DrillEditor::word).toList();
        for (int from = 0; from < words.size(); from += Bounds.LEAVES) {
            var some = words.subList(from, Math.min(words.size(), from + Bounds.LEAVES));
            browser.open(archive.resolve("/search?widen=no&q=" + String.join("+OU+", some)))
                    .select("li.hit")
                    .forEach(hit -> found.add(saveIn(hit.text())));
        }
        return found;
    }

    /** Whether the index is whole and has taken in all changes. */
    boolean indexIsUpToDate() throws IOException, InterruptedException {
        var index = browser.open(archive.resolve("/desk/index"));
        return index.expectFirst("[data-waiting]").attr("data-waiting").equals("0")
                && index.select("[data-under-way]").isEmpty();
    }

    /** Why the index was made anew, each time. */
    List<String> rebuilds() throws IOException, InterruptedException {
        return browser.open(archive.resolve("/desk/index"))
                .select("[data-reason]")
                .eachAttr("data-reason");
    }

    private static String word(int save) {
        return "mark" + save;
    }

    /** The saves that the history of an article holds, each of them untouched. */
    Set<Integer> saved(String article) throws IOException, InterruptedException {
        var found = new TreeSet<Integer>();
        Element older;
        var next = archive.resolve(article + "/revisions");
        do {
            var history = browser.open(next);
            assertThat(history.select(".done")).as("history of %s", article).isNotEmpty();
            history.select(".history__sentence").forEach(comment -> found.add(Integer.valueOf(comment.text())));
            older = history.selectFirst("a[href*=before]");
            next = older == null ? next : URI.create(older.absUrl("href"));
        } while (older != null);
        return found;
    }

    private String save(String form, int save) throws IOException, InterruptedException {
        var said = Integer.toString(save);
        return browser.send(
                        browser.open(archive.resolve(form)),
                        FORM,
                        Map.of("headline", "Save " + said, "body", "The text of " + word(save) + ".", "comment", said))
                .getPath();
    }
}
