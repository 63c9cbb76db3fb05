package hemera.article.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import hemera.article.ArticleNotFound;
import hemera.article.EditedMeanwhile;
import hemera.site.NotHere;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which articles are written, the draft of a new one and the next revision of one that exists. */
@Controller
@Requires(Role.CONTRIBUTOR)
@RequestMapping("/desk/articles")
class ArticleFormController {

    private static final int UNPROCESSABLE = HttpServletResponse.SC_UNPROCESSABLE_CONTENT;

    private final ArticleSaving saving;
    private final ArticleForms forms;
    private final ArticleFormPages pages;
    private final Conflicts conflicts;

    ArticleFormController(ArticleSaving saving, ArticleForms forms, ArticleFormPages pages, Conflicts conflicts) {
        this.saving = saving;
        this.forms = forms;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GetMapping("/new")
    String start(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return pages.show(model, null, forms.started(parameters));
    }

    @PostMapping
    String create(
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var sent = SentForm.read(parameters);
        if (sent.isStep()) {
            return pages.show(model, null, sent);
        }
        var saved = saving.create(sent.form(), editor.id(), sent.errors());
        return saved.isPresent() ? done(saved.get(), null, after) : refuse(null, sent, model, response);
    }

    @GetMapping("/{id:\\d{1,18}}/edit")
    String open(@PathVariable long id, Model model) {
        return pages.show(model, id, forms.latest(id).orElseThrow(() -> new NotHere("article " + id)));
    }

    @PostMapping("/{id:\\d{1,18}}")
    String revise(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var sent = SentForm.read(parameters);
        if (!forms.exists(id)) {
            return orphan(sent, model, response);
        }
        if (sent.isStep()) {
            return pages.show(model, id, sent);
        }
        var base = forms.base(id, sent.form().version());
        if (base.isEmpty()) {
            sent.errors().reject("writing.unknownVersion");
            return refuse(id, sent, model, response);
        }
        return revise(id, base.get(), sent, editor, model, response, after);
    }

    private String revise(
            long id,
            int base,
            SentForm sent,
            SignedIn editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            var saved = saving.revise(id, base, sent.form(), editor.id(), sent.errors());
            return saved.isPresent() ? done(saved.get(), base, after) : refuse(id, sent, model, response);
        } catch (EditedMeanwhile meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return pages.show(model, id, conflicts.merge(id, base, sent, editor));
        } catch (ArticleNotFound deleted) {
            return orphan(sent, model, response);
        }
    }

    /** What was typed for an article that is gone may become a new one. */
    private String orphan(SentForm sent, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return pages.show(model, null, sent.noticed("writing.orphan"));
    }

    private String refuse(@Nullable Long id, SentForm sent, Model model, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return pages.show(model, id, sent);
    }

    private static String done(Saved saved, @Nullable Integer base, RedirectAttributes after) {
        var changed = base == null || base != saved.revision();
        after.addFlashAttribute("notice", changed ? "writing.saved" : "writing.unchanged");
        return "redirect:/desk/articles/" + saved.articleId();
    }
}
