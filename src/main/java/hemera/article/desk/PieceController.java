package hemera.article.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.account.SignedIn;
import hemera.article.ArticleEditing;
import hemera.article.EditedMeanwhile;
import hemera.article.NotPublic;
import hemera.article.NotWithdrawn;
import hemera.article.NothingToPublish;
import hemera.article.WasPublic;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An article’s page at the desk, and what happens to the article before readers. */
@Controller
@Requires(Role.EDITOR)
@RequestMapping("/desk/articles/{id:\\d{1,18}}")
class PieceController {

    private static final int UNPROCESSABLE = HttpServletResponse.SC_UNPROCESSABLE_CONTENT;

    private final ArticleEditing editing;
    private final PiecePages pages;
    private final Pieces pieces;

    PieceController(ArticleEditing editing, PiecePages pages, Pieces pieces) {
        this.editing = editing;
        this.pages = pages;
        this.pieces = pieces;
    }

    @GetMapping
    @Requires(Role.CONTRIBUTOR)
    String show(@PathVariable long id, Model model) {
        return pages.show(model, id);
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable long id,
            @ModelAttribute("publication") PublicationForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String step,
            @AuthenticationPrincipal SignedIn editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var piece = pages.find(id);
        if (step != null) {
            return pages.resume(model, id);
        }
        if (!piece.isInPreparation()) {
            return refuse(id, model, response, new NothingToPublish(id));
        }
        form.check(piece, errors);
        if (errors.hasErrors()) {
            response.setStatus(UNPROCESSABLE);
            return pages.show(model, id);
        }
        var kind = form.kind(piece).orElseThrow();
        return attempt(
                id,
                model,
                response,
                after,
                "piece.published." + kind,
                () -> editing.publish(id, form.revision(piece), kind, form.sentenceOrNull(), editor.id()));
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable long id,
            @ModelAttribute("withdrawal") WithdrawalForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String step,
            @AuthenticationPrincipal SignedIn editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var piece = pages.find(id);
        if (step != null) {
            return pages.resume(model, id);
        }
        if (!piece.isPublic()) {
            return refuse(id, model, response, new NotPublic(id));
        }
        var reason = form.read(piece, pieces, errors);
        if (reason == null) {
            response.setStatus(UNPROCESSABLE);
            return pages.show(model, id);
        }
        return attempt(id, model, response, after, "piece.withdrawn", () -> editing.withdraw(id, reason, editor.id()));
    }

    @PostMapping("/restoration")
    String restore(
            @PathVariable long id,
            @ModelAttribute("restoration") RestorationForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String step,
            @AuthenticationPrincipal SignedIn editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var piece = pages.find(id);
        if (step != null) {
            return pages.resume(model, id);
        }
        if (!piece.isWithdrawn()) {
            return refuse(id, model, response, new NotWithdrawn(id));
        }
        var why = form.read(errors);
        if (errors.hasErrors()) {
            response.setStatus(UNPROCESSABLE);
            return pages.show(model, id);
        }
        return attempt(id, model, response, after, "piece.restored", () -> editing.restore(id, why, editor.id()));
    }

    @PostMapping("/review")
    @Requires(Role.CONTRIBUTOR)
    String askForReview(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String step,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        pages.find(id);
        return step != null
                ? pages.resume(model, id)
                : attempt(id, model, response, after, "piece.reviewAsked", () -> editing.askForReview(id));
    }

    @PostMapping("/review/end")
    @Requires(Role.CONTRIBUTOR)
    String endReview(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String step,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        pages.find(id);
        return step != null
                ? pages.resume(model, id)
                : attempt(id, model, response, after, "piece.reviewEnded", () -> editing.endReview(id));
    }

    /** Somebody who signs in again decides again: here too a step does nothing by itself. */
    @PostMapping("/deletion")
    String delete(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String step,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        pages.find(id);
        if (step != null) {
            return pages.resume(model, id);
        }
        return attempt(id, model, response, () -> {
            editing.delete(id);
            after.addFlashAttribute("notice", "piece.deleted");
            return "redirect:/desk/articles";
        });
    }

    private String attempt(
            long id, Model model, HttpServletResponse response, RedirectAttributes after, String done, Runnable act) {
        return attempt(id, model, response, () -> {
            act.run();
            after.addFlashAttribute("notice", done);
            return "redirect:/desk/articles/" + id;
        });
    }

    /** What another did meanwhile is told on the article’s page, which shows how things stand now. */
    private String attempt(long id, Model model, HttpServletResponse response, Supplier<String> act) {
        try {
            return act.get();
        } catch (EditedMeanwhile | NothingToPublish | NotPublic | NotWithdrawn | WasPublic meanwhile) {
            return refuse(id, model, response, meanwhile);
        }
    }

    /** Comes before what is wrong in a form, which is drawn only while it can be sent. */
    private String refuse(long id, Model model, HttpServletResponse response, RuntimeException why) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return pages.refuse(model, id, why);
    }
}
