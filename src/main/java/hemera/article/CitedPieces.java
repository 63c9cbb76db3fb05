package hemera.article;

import hemera.text.Markdown;
import java.util.List;

/** The references that a body makes. */
public final class CitedPieces {

    private CitedPieces() {}

    /** In the order of the text; may be empty. */
    public static List<Reference> in(String body) {
        return Markdown.read(body).references().stream()
                .map(cited -> new Reference(cited.label(), cited.address(), cited.paragraph()))
                .toList();
    }
}
