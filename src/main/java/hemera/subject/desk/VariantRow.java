package hemera.subject.desk;

import hemera.site.SentForm;
import hemera.subject.SubjectVariant;
import hemera.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One of a subject’s other names in its form, as typed. */
record VariantRow(String name, String language, boolean preferred) {

    static final VariantRow EMPTY = new VariantRow("", "", false);

    /**
     * The rows that were sent: the fields {@code variantName} and {@code variantLanguage} are repeated, and {@code
     * variantPreferred} holds the numbers of rows that are ticked, from 0.
     */
    static List<VariantRow> of(SentForm sent) {
        var names = sent.all("variantName");
        var languages = sent.all("variantLanguage");
        var preferred = sent.all("variantPreferred");
        return IntStream.range(0, Math.max(names.size(), languages.size()))
                .mapToObj(at -> new VariantRow(
                        at < names.size() ? names.get(at) : "",
                        at < languages.size() ? languages.get(at) : "",
                        preferred.contains(Integer.toString(at))))
                .toList();
    }

    static VariantRow of(SubjectVariant variant) {
        return new VariantRow(variant.name(), variant.language().tag(), variant.preferred());
    }

    /** The same rows and a free one at their end. */
    static List<VariantRow> andOneMore(List<VariantRow> rows) {
        var more = new ArrayList<>(rows);
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isEmpty()) {
            more.add(EMPTY);
        }
        return more;
    }

    /** Whether nothing was said in it; a tick alone says nothing. */
    public boolean isEmpty() {
        return name.isBlank() && language.isBlank();
    }

    /** Only for a row without problems. */
    SubjectVariant variant() {
        return new SubjectVariant(name, new Language(language.strip()), preferred);
    }
}
