package hemera.article;

import hemera.text.ArkName;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Slug;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How words of {@code hemera.text} stand in columns: as their text. */
abstract class StoredWords<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private final Function<String, T> reader;

    private StoredWords(Function<String, T> reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : reader.apply(text);
    }

    @Converter(autoApply = true)
    static class OfDate extends StoredWords<EdtfDate> {
        OfDate() {
            super(EdtfDate::parse);
        }
    }

    @Converter(autoApply = true)
    static class OfLanguage extends StoredWords<Language> {
        OfLanguage() {
            super(Language::new);
        }
    }

    @Converter(autoApply = true)
    static class OfSlug extends StoredWords<Slug> {
        OfSlug() {
            super(Slug::new);
        }
    }

    @Converter(autoApply = true)
    static class OfArk extends StoredWords<ArkName> {
        OfArk() {
            super(ArkName::new);
        }
    }
}
