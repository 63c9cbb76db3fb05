package hemera.browse.web;

import hemera.browse.Cursor;
import hemera.site.ForReaders;
import hemera.site.Moved;
import hemera.site.NotHere;
import hemera.text.Shelf;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The door by date: the whole archive, its decades, years, months and days, and what bears no date. */
@Controller
@ForReaders
@RequestMapping("/archive")
class ArchiveController {

    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private final ArchivePages archive;
    private final ShelfPages shelves;

    ArchiveController(ArchivePages archive, ShelfPages shelves) {
        this.archive = archive;
        this.shelves = shelves;
    }

    @GetMapping
    String show(Cursor cursor, Locale locale, Model model) {
        model.addAttribute("page", archive.show(cursor, locale));
        return "browse/archive";
    }

    /** A decade, a year, or what bears no date. */
    @GetMapping("/{period}")
    String period(@PathVariable String period, Cursor cursor, Locale locale, Model model) {
        return shelf(period, period, cursor, locale, model);
    }

    @GetMapping("/{year}/{month}")
    String month(@PathVariable String year, @PathVariable String month, Cursor cursor, Locale locale, Model model) {
        return shelf(year + "-" + twoDigits(month), year + "/" + month, cursor, locale, model);
    }

    @GetMapping("/{year}/{month}/{day}")
    String day(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            Cursor cursor,
            Locale locale,
            Model model) {
        var key = year + "-" + twoDigits(month) + "-" + twoDigits(day);
        return shelf(key, year + "/" + month + "/" + day, cursor, locale, model);
    }

    @GetMapping("/on/{written}")
    String onThisDay(@PathVariable String written, Cursor cursor, Locale locale, Model model) {
        var date = dayOfYear(written);
        if (!ArchivePages.path(date).endsWith("/" + written)) {
            throw new Moved(ArchivePages.path(date));
        }
        model.addAttribute("page", archive.onThisDay(date, cursor, locale));
        return "browse/on-this-day";
    }

    private String shelf(String key, String written, Cursor cursor, Locale locale, Model model) {
        var shelf = read(key.toLowerCase(Locale.ROOT));
        if (!shelf.path().equals("/archive/" + written)) {
            throw new Moved(shelf.path());
        }
        model.addAttribute("page", shelves.show(shelf, cursor, locale));
        return "browse/shelf";
    }

    private static Shelf read(String key) {
        try {
            return new Shelf(key);
        } catch (IllegalArgumentException unknown) {
            throw new NotHere("shelf " + key);
        }
    }

    /** Readers leave out zeros when they type a date. */
    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** 29 February is one. */
    private static MonthDay dayOfYear(String written) {
        var parts = DAY_OF_YEAR.matcher(written);
        if (!parts.matches()) {
            throw new NotHere("day of the year " + written);
        }
        try {
            return MonthDay.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        } catch (DateTimeException impossible) {
            throw new NotHere("day of the year " + written);
        }
    }
}
