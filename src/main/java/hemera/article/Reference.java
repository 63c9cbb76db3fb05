package hemera.article;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A citation from a revision to another piece, held here or not.
 *
 * @param label the cited headline, as written
 * @param url where the text says the piece stands, as written; it need not be a web address
 * @param paragraph number of the paragraph that cites it, from 1
 */
@Embeddable
public record Reference(String label, @Nullable String url, int paragraph) {}
