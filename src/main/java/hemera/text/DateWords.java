package hemera.text;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * The words that dates are read in, from {@code messages/date.properties}; the names of months are the JDK's.
 *
 * @param sentences by key; each is copied before it is said, as it is no business of two threads
 */
record DateWords(Map<String, MessageFormat> sentences, Locale locale) {

    private static final String PREFIX = "date.";
    private static final DateWords FRENCH = read(Locale.FRENCH);
    private static final DateWords ENGLISH = read(Locale.ENGLISH);

    static DateWords in(Locale asked) {
        return asked.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    private static DateWords read(Locale locale) {
        var systemLanguageAside = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("messages.date", locale, systemLanguageAside);
        var sentences = bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(
                        key -> key.substring(PREFIX.length()),
                        key -> new MessageFormat(bundle.getString(key), locale)));
        return new DateWords(sentences, locale);
    }

    String say(String key, Object... values) {
        var sentence =
                (MessageFormat) Objects.requireNonNull(sentences.get(key)).clone();
        return sentence.format(values);
    }

    String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, locale);
    }

    /** @param year astronomical: 0 is 1 BC */
    String year(int year) {
        if (year <= 0) {
            return say("year.before", figures(1 - year));
        }
        // A bare 33 would be taken for a day, or for 1933
        return year < 100 ? say("year.after", figures(year)) : figures(year);
    }

    private String figures(int year) {
        return year < 10_000
                ? Integer.toString(year)
                : NumberFormat.getIntegerInstance(locale).format(year);
    }
}
