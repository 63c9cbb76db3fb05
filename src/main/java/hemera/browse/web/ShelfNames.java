package hemera.browse.web;

import hemera.site.Crumb;
import hemera.text.Shelf;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What shelves are called: « années 2020 », « mai 2023 », « sans date ». */
@Component
class ShelfNames {

    private final MessageSource messages;

    ShelfNames(MessageSource messages) {
        this.messages = messages;
    }

    String name(Shelf shelf, Locale locale) {
        return switch (ShelfKind.of(shelf)) {
            case ALL -> messages.getMessage("browse.archive.name", null, locale);
            case UNDATED -> messages.getMessage("browse.undated.name", null, locale);
            default -> ofPeriod(shelf.key(), locale);
        };
    }

    /** The way from the whole archive down to the shelf, which is left out itself. */
    List<Crumb> trail(Shelf shelf, Locale locale) {
        var trail = new ArrayList<Crumb>();
        for (Optional<Shelf> around = shelf.parent();
                around.isPresent();
                around = around.get().parent()) {
            trail.add(0, new Crumb(around.get().path(), name(around.get(), locale)));
        }
        return trail;
    }

    /** « 24 mai », « 1er mai ». */
    String dayOfYear(MonthDay date, Locale locale) {
        var day = date.getDayOfMonth() == 1
                ? messages.getMessage("site.date.first", null, locale)
                : Integer.toString(date.getDayOfMonth());
        var month = date.getMonth().getDisplayName(TextStyle.FULL, locale);
        return messages.getMessage("site.date.day", new Object[] {day, month}, locale);
    }

    /** @param key of a decade, year, month or day */
    static String ofPeriod(String key, Locale locale) {
        return new Shelf(key).reading(locale);
    }
}
