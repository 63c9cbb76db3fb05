package hemera.subject;

import hemera.text.Language;
import hemera.text.ProperName;
import hemera.text.StoredText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a subject in one go. Null means not known.
 *
 * @param name the heading, as French readers see it
 * @param description a line that tells it from others, at most 2000 characters
 * @param wikidataId such as {@code Q159}
 * @param topicCode an IPTC Media Topic, such as {@code medtop:20000056}; for topics only
 * @param parentId id of the broader topic; for topics only
 * @param variants other names, at most 200, each once in its language and one preferred in each. The heading need not be
 *     among them; none in French is preferred to it
 */
public record SubjectDetails(
        SubjectKind kind,
        ProperName name,
        @Nullable String description,
        @Nullable String wikidataId,
        @Nullable String topicCode,
        @Nullable Long parentId,
        List<SubjectVariant> variants) {

    /** How many characters (code points) a description may have. */
    public static final int LONGEST_DESCRIPTION = 2000;
    /** How many names a subject may have beside its heading. */
    public static final int MOST_VARIANTS = 200;

    /** How Wikidata writes the id of an item. */
    public static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]{0,18}");

    /** How the IPTC writes the code of a Media Topic. */
    public static final Pattern TOPIC_CODE = Pattern.compile("medtop:[0-9]{8}");

    static final Language FRENCH = new Language("fr");

    /** @throws IllegalArgumentException for what breaks one of these rules */
    public SubjectDetails {
        if (wikidataId != null && !WIKIDATA_ID.matcher(wikidataId).matches()
                || topicCode != null && !TOPIC_CODE.matcher(topicCode).matches()) {
            throw new IllegalArgumentException("Not an id: " + wikidataId + ", " + topicCode);
        }
        if (kind != SubjectKind.TOPIC && (topicCode != null || parentId != null)) {
            throw new IllegalArgumentException("Only topics have a code or a broader one");
        }
        description = description == null ? null : StoredText.normalise(description);
        if (description != null && description.codePointCount(0, description.length()) > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("The description is too long");
        }
        variants = List.copyOf(variants);
        refuseTwice(variants);
    }

    private static void refuseTwice(List<SubjectVariant> variants) {
        var met = new HashSet<List<String>>();
        for (var variant : variants) {
            var language = variant.language().tag();
            if (!met.add(List.of(language, variant.name()))
                    || variant.preferred()
                            && (!met.add(List.of(language))
                                    || variant.language().equals(FRENCH))) {
                throw new IllegalArgumentException("One name twice, or two preferred: " + variant);
            }
        }
        if (variants.size() > MOST_VARIANTS) {
            throw new IllegalArgumentException("Too many names: " + variants.size());
        }
    }

    /** A subject of which no more than kind and name is known. */
    public static SubjectDetails named(SubjectKind kind, ProperName name) {
        return new SubjectDetails(kind, name, null, null, null, null, List.of());
    }

    /** All names as they are kept: the heading is what French readers see. */
    List<SubjectVariant> allNames() {
        var heading = new SubjectVariant(name.value(), FRENCH, true);
        var all = new ArrayList<>(variants);
        all.removeIf(
                variant -> variant.language().equals(FRENCH) && variant.name().equals(heading.name()));
        all.add(heading);
        return all;
    }
}
