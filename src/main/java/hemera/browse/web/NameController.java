package hemera.browse.web;

import hemera.browse.Cursor;
import hemera.browse.SubjectRecord;
import hemera.browse.SubjectRecords;
import hemera.site.ForReaders;
import hemera.site.Moved;
import hemera.site.NotHere;
import hemera.subject.SubjectKind;
import hemera.text.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows people, organisations, places, events and topics: their lists, and a page for each. */
@Controller
@ForReaders
@RequestMapping("/{kind:people|organisations|places|events|topics}")
class NameController {

    /** No name is longer. */
    private static final int LONGEST_TYPED = 300;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final NameLists lists;
    private final SubjectRecords records;
    private final SubjectPages pages;

    NameController(NameLists lists, SubjectRecords records, SubjectPages pages) {
        this.lists = lists;
        this.records = records;
        this.pages = pages;
    }

    @ModelAttribute("kinds")
    List<SubjectKind> kinds() {
        return List.of(SubjectKind.values());
    }

    @GetMapping
    String list(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            Model model) {
        var of = kind(kind);
        var way = new Way(after, before);
        var page = switch (NameOrder.of(order, of)) {
            case TREE ->
                from == null && way.isFirstPage() ? lists.tree(locale) : lists.byName(of, letter(from), way, locale);
            case NAME -> lists.byName(of, letter(from), way, locale);
            case ARTICLES -> lists.byArticles(of, way, locale);
        };
        model.addAttribute("page", order == null ? page : page.asAnotherOrder());
        return "browse/names";
    }

    /** What a reader typed; nothing typed is the whole list. */
    @GetMapping(params = "q")
    String find(@PathVariable String kind, @RequestParam String q, Locale locale, Model model) {
        if (q.length() > LONGEST_TYPED) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "longer than any name");
        }
        var typed = q.replace("\0", "").strip();
        if (typed.isEmpty()) {
            return list(kind, null, null, null, null, locale, model);
        }
        model.addAttribute("page", lists.named(kind(kind), typed, locale));
        return "browse/names";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String kind, @PathVariable String slug, Cursor cursor, Locale locale, Model model) {
        var record = find(kind, slug, "");
        model.addAttribute("page", pages.subject(record, cursor, locale));
        return "browse/subject";
    }

    /** All that somebody is quoted with. */
    @GetMapping("/{slug}/quotations")
    String quotations(
            @PathVariable String kind,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable SpokenPosition after,
            @RequestParam(required = false) @Nullable SpokenPosition before,
            Locale locale,
            Model model) {
        var record = find(kind, slug, "/quotations");
        model.addAttribute("page", pages.quotations(record, after, before, locale));
        return "browse/quotations";
    }

    /** Old addresses, merged subjects and addresses in capitals or with accents lead to the present one. */
    private SubjectRecord find(String kind, String slug, String rest) {
        var record = records.find(kind(kind).name(), Slug.of(slug).value())
                .orElseThrow(() -> new NotHere("subject " + kind + "/" + slug));
        if (!record.path().equals("/" + kind + "/" + slug)) {
            throw new Moved(record.path() + rest);
        }
        return record;
    }

    private static SubjectKind kind(String path) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.path().equals(path))
                .findAny()
                .orElseThrow();
    }

    private static @Nullable String letter(@Nullable String from) {
        if (from != null && !LETTER.matcher(from).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a letter");
        }
        return from;
    }
}
