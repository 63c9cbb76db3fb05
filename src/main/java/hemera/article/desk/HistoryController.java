package hemera.article.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import hemera.article.EditedMeanwhile;
import hemera.article.Fixity;
import hemera.article.web.RevisionReading;
import hemera.site.NotHere;
import hemera.site.SiteProperties;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every revision of an article, public or not: the list, one as it read, what changed between two, and back to one. */
@Controller
@Requires(Role.CONTRIBUTOR)
@RequestMapping("/desk/articles/{id:\\d{1,18}}/revisions")
class HistoryController {

    private static final int PAGE = 50;
    private static final String NUMBER = "[1-9]\\d{0,8}";

    private final PiecePages pages;
    private final Pieces pieces;
    private final Fixity fixity;
    private final RevisionReading reading;
    private final ArticleSaving saving;
    private final SiteProperties site;
    private final MessageSource messages;

    HistoryController(
            PiecePages pages,
            Pieces pieces,
            Fixity fixity,
            RevisionReading reading,
            ArticleSaving saving,
            SiteProperties site,
            MessageSource messages) {
        this.pages = pages;
        this.pieces = pieces;
        this.fixity = fixity;
        this.reading = reading;
        this.saving = saving;
        this.site = site;
        this.messages = messages;
    }

    /** @param before only revisions with smaller numbers */
    @GetMapping
    String list(@PathVariable long id, @RequestParam(defaultValue = "2147483647") int before, Model model) {
        var piece = pages.find(id);
        var broken = fixity.findBroken(id);
        var lines = pieces.findRevisions(id, before, PAGE).stream()
                .map(revision -> HistoryLine.of(revision, id, broken.contains(revision.number()), site.timeZone()))
                .toList();
        model.addAttribute("page", new HistoryPage(piece, lines, broken));
        return "article/desk/history";
    }

    @GetMapping("/{number:" + NUMBER + "}")
    String show(@PathVariable long id, @PathVariable int number, Locale locale, Model model) {
        model.addAttribute("piece", pages.find(id));
        model.addAttribute("number", number);
        model.addAttribute("page", reading.text(id, number, locale).orElseThrow(() -> notHere(id, number)));
        return "article/desk/revision";
    }

    @GetMapping("/{from:" + NUMBER + "}..{to:" + NUMBER + "}")
    String compare(@PathVariable long id, @PathVariable int from, @PathVariable int to, Locale locale, Model model) {
        if (from >= to) {
            return "redirect:/desk/articles/" + id + "/revisions/" + (from == to ? to : to + ".." + from);
        }
        var piece = pages.find(id);
        model.addAttribute("piece", piece);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute(
                "difference", reading.difference(id, from, to, locale).orElseThrow(() -> notHere(id, to)));
        return "article/desk/difference";
    }

    /** Where the form of the history leads. */
    @GetMapping("/difference")
    String choose(@PathVariable long id, @RequestParam int from, @RequestParam int to) {
        return "redirect:/desk/articles/" + id + "/revisions/" + Math.min(from, to) + ".." + Math.max(from, to);
    }

    /** Saves the content of a former revision as a new one. */
    @PostMapping("/{number:" + NUMBER + "}/restoration")
    String restore(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(required = false) @Nullable String step,
            @AuthenticationPrincipal SignedIn editor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        pages.find(id);
        if (step != null) {
            return pages.resume(model, id);
        }
        var comment = messages.getMessage("piece.restoredRevision.comment", new Object[] {number}, locale);
        try {
            saving.restore(id, number, revision(version), comment, editor.id()).orElseThrow(() -> notHere(id, number));
        } catch (EditedMeanwhile meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return pages.refuse(model, id, meanwhile);
        }
        after.addFlashAttribute("notice", "piece.restoredRevision");
        return "redirect:/desk/articles/" + id;
    }

    /** Number of no revision if it makes no sense. */
    private static int revision(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static NotHere notHere(long id, int number) {
        return new NotHere("revision " + number + " of article " + id);
    }
}
