package hemera.browse;

import hemera.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How many public articles are in a language. The database keeps it in the transaction that changes them. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
public class LanguageCount {

    @Id
    private String language;

    private long held;

    protected LanguageCount() {}

    public Language language() {
        return new Language(language);
    }

    public long held() {
        return held;
    }
}
