package hemera.browse.web;

import hemera.subject.SubjectKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a list of names is ordered by. */
enum NameOrder {
    /** From broader topics to narrower ones. */
    TREE,
    NAME,
    ARTICLES;

    /** What the address asks for; anything it cannot ask for gets the page for status 400. */
    static NameOrder of(@Nullable String asked, SubjectKind kind) {
        if (asked == null) {
            return usual(kind);
        }
        for (var order : new NameOrder[] {NAME, ARTICLES}) {
            if (order.parameter().equals(asked)) {
                return order;
            }
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown order");
    }

    static NameOrder usual(SubjectKind kind) {
        return kind == SubjectKind.TOPIC ? TREE : NAME;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
