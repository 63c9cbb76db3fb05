package hemera.text;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words that dates are read in, from {@code messages/date.properties}; the names of months are the JDK's. */
record DateWords(ResourceBundle sentences, Locale locale) {

    static DateWords in(Locale asked) {
        var locale = asked.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        var systemLanguageAside = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new DateWords(ResourceBundle.getBundle("messages.date", locale, systemLanguageAside), locale);
    }

    String say(String key, Object... values) {
        return new MessageFormat(sentences.getString("date." + key), locale).format(values);
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
