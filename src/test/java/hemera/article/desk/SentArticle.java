package hemera.article.desk;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Forms of articles as a browser sends them: {@code sentArticle("La Seine monte").with("issued", "janvier 1910").fields()}. */
public final class SentArticle {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private SentArticle() {}

    public static SentArticle sentArticle(String headline) {
        return new SentArticle()
                .with("headline", headline)
                .with("body", "La Seine a monté toute la nuit.")
                .with("language", "fr")
                .with("bylineStatus", "UNKNOWN")
                .with("translation", "NONE");
    }

    /** Says this in a field instead of what was said before. */
    public SentArticle with(String field, String... values) {
        fields.put(field, java.util.List.of(values));
        return this;
    }

    /** As the next revision after one. */
    public SentArticle after(int version) {
        return with("version", Integer.toString(version));
    }

    public MultiValueMap<String, String> fields() {
        return fields;
    }
}
