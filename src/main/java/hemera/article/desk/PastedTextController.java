package hemera.article.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.text.PastedText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Turns what is pasted into the notation of bodies. Nothing is saved. */
@RestController
@Requires(Role.CONTRIBUTOR)
class PastedTextController {

    /** What to put where it was pasted. */
    record Pasted(String markdown) {}

    /** HTML if there is any, else plain text; 413 for HTML longer than {@value PastedText#LONGEST} characters. */
    @PostMapping("/desk/articles/pasted")
    ResponseEntity<Pasted> read(
            @RequestParam(defaultValue = "") String html, @RequestParam(defaultValue = "") String text) {
        if (html.length() > PastedText.LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return ResponseEntity.ok(new Pasted(html.isBlank() ? PastedText.fromPlain(text) : PastedText.fromHtml(html)));
    }
}
