package hemera.article.desk;

import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.StoredText;
import hemera.text.TypedDate;
import hemera.text.WebAddress;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads single fields of a form and notes at each what is wrong with it. What cannot be read comes back as null. */
final class FieldReading {

    /** Whatever HTML cannot hold would come back as something else: controls, half characters, non-characters. */
    private static final Pattern UNKEEPABLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\p{Cs}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[\\x{1FFFE}-\\x{1FFFF}]");

    /** The column of a language holds no more. */
    private static final int LONGEST_TAG = 35;

    private final Errors errors;

    FieldReading(Errors errors) {
        this.errors = errors;
    }

    /** Whether a text can be kept and shown again as it is. */
    static boolean isKeepable(String typed) {
        return !UNKEEPABLE.matcher(typed).find();
    }

    /** @param most characters, as code points */
    @Nullable
    String required(String field, String typed, int most) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "writing.required." + field);
            return null;
        }
        return kept(field, typed, most);
    }

    /** Null where nothing, or nothing but spaces, was typed. */
    @Nullable
    String optional(String field, String typed, int most) {
        return typed.isBlank() ? null : kept(field, typed, most);
    }

    @Nullable
    String web(String field, String typed, int most) {
        var address = optional(field, typed.strip(), most);
        if (address != null && !WebAddress.isOne(address)) {
            errors.rejectValue(field, "writing.notWeb");
            return null;
        }
        return address;
    }

    @Nullable
    EdtfDate date(String field, String typed) {
        var understood = TypedDate.understand(typed);
        var problem = understood.problem();
        if (problem != null) {
            errors.rejectValue(field, "editing.date." + problem);
        }
        return understood.date();
    }

    @Nullable
    Language language(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            var language = new Language(typed.strip());
            if (language.tag().length() <= LONGEST_TAG) {
                return language;
            }
        } catch (IllegalArgumentException unknown) {
            // told below
        }
        errors.rejectValue(field, "writing.unknownLanguage");
        return null;
    }

    /** @param otherwise what nothing stands for */
    <E extends Enum<E>> E choice(String field, String sent, E otherwise) {
        if (sent.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(sent))
                .findFirst()
                .orElseGet(() -> {
                    errors.rejectValue(field, "writing.unknownChoice");
                    return otherwise;
                });
    }

    private @Nullable String kept(String field, String typed, int most) {
        if (!isKeepable(typed)) {
            errors.rejectValue(field, "writing.unkeepable");
            return null;
        }
        var length = typed.codePointCount(0, typed.length());
        if (length > most) {
            errors.rejectValue(field, "writing.tooLong", new Object[] {most, length}, null);
            return null;
        }
        return StoredText.normalise(typed);
    }
}
