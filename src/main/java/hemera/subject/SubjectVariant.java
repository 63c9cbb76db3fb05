package hemera.subject;

import hemera.text.Language;
import hemera.text.ProperName;
import jakarta.persistence.Embeddable;

/**
 * A name that a subject goes by.
 *
 * @param name as {@link ProperName} keeps it
 * @param language that the name is in; {@code und} where it belongs to none
 * @param preferred whether readers of that language see it; one in each language
 */
@Embeddable
public record SubjectVariant(String name, Language language, boolean preferred) {

    public SubjectVariant {
        name = new ProperName(name).value();
    }
}
