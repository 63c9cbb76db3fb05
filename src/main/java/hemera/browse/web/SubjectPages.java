package hemera.browse.web;

import hemera.browse.BothWays;
import hemera.browse.CardPage;
import hemera.browse.Cursor;
import hemera.browse.Position;
import hemera.browse.ShelfCount;
import hemera.browse.Spoken;
import hemera.browse.SpokenWords;
import hemera.browse.SubjectCards;
import hemera.browse.SubjectCounts;
import hemera.browse.SubjectLines;
import hemera.browse.SubjectRecord;
import hemera.site.Crumb;
import hemera.site.NotHere;
import hemera.text.Language;
import hemera.text.Shelf;
import hemera.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a subject show, in at most six statements with the one that found it. */
@Component
class SubjectPages {

    static final int SPOKEN_AT_FIRST = 10;
    static final int SPOKEN_ON_A_PAGE = 50;

    /** Reading who else is named costs with the number of articles, so only the newest are asked. */
    private static final int LOOKED_AT = 50;

    private static final int TOGETHER = 16;
    private static final String TOTAL = "total";
    private static final SpokenPosition NEWEST = new SpokenPosition(Position.END, Integer.MAX_VALUE);

    private final SubjectCards cards;
    private final SubjectCounts counts;
    private final SubjectLines lines;
    private final SpokenWords words;
    private final MessageSource messages;

    SubjectPages(
            SubjectCards cards, SubjectCounts counts, SubjectLines lines, SpokenWords words, MessageSource messages) {
        this.cards = cards;
        this.counts = counts;
        this.lines = lines;
        this.words = words;
        this.messages = messages;
    }

    SubjectPage subject(SubjectRecord record, Cursor cursor, Locale locale) {
        var id = record.subjectId();
        var page = CardPage.newestFirst(
                cursor,
                (day, article, limit) -> cards.findLater(id, day, article, limit),
                (day, article, limit) -> cards.findEarlier(id, day, article, limit));
        var years = counts.findYears(id);
        var held = years.stream().collect(Collectors.toMap(ShelfCount::shelf, ShelfCount::held));
        var isFirst = page.previous() == null;
        var spoken = isFirst ? earlier(id, NEWEST, SPOKEN_AT_FIRST + 1) : List.<Spoken>of();
        return new SubjectPage(
                record.kind().name(),
                record.path(),
                trail(record, locale),
                name(record, locale),
                isFirst ? otherNames(record, locale) : List.of(),
                isFirst ? record.description() : null,
                record.wikidataId(),
                record.topicCode() == null ? null : record.topicCode().substring("medtop:".length()),
                isFirst ? related(record.narrower(), locale) : List.of(),
                held.getOrDefault(TOTAL, 0L),
                held.getOrDefault(Shelf.UNDATED.key(), 0L),
                isFirst ? timeline(years, held, locale) : null,
                SpokenGroup.of(spoken.subList(0, Math.min(SPOKEN_AT_FIRST, spoken.size())), locale),
                spoken.size() > SPOKEN_AT_FIRST ? record.path() + "/quotations" : null,
                isFirst ? together(id, locale) : List.of(),
                LOOKED_AT,
                CardList.of(page, record.path(), locale));
    }

    QuotationsPage quotations(
            SubjectRecord record, @Nullable SpokenPosition after, @Nullable SpokenPosition before, Locale locale) {
        var stretch = stretch(record.subjectId(), after, before);
        if (stretch.lines().isEmpty()) {
            throw new NotHere("quotation of " + record.path() + " there");
        }
        var path = record.path() + "/quotations";
        var trail = trail(record, locale);
        trail.add(new Crumb(record.path(), name(record, locale)));
        return new QuotationsPage(
                name(record, locale),
                trail,
                SpokenGroup.of(stretch.lines(), locale),
                href(path, "before", stretch.previous()),
                href(path, "after", stretch.next()));
    }

    private Stretch<Spoken> stretch(long speaker, @Nullable SpokenPosition after, @Nullable SpokenPosition before) {
        if (after != null && before != null) {
            throw new BothWays();
        }
        if (before == null) {
            var from = after == null ? NEWEST : after;
            return Stretch.onward(earlier(speaker, from, SPOKEN_ON_A_PAGE + 1), SPOKEN_ON_A_PAGE, after == null);
        }
        var found = words.findLater(
                speaker,
                before.article().dayAsText(),
                before.article().articleId(),
                before.number() - 1,
                SPOKEN_ON_A_PAGE + 1);
        return found.isEmpty() ? Stretch.whole(found) : Stretch.back(found, SPOKEN_ON_A_PAGE);
    }

    private List<Spoken> earlier(long speaker, SpokenPosition from, int limit) {
        return words.findEarlier(
                speaker, from.article().dayAsText(), from.article().articleId(), from.number() - 1, limit);
    }

    private static @Nullable String href(String path, String parameter, @Nullable Spoken at) {
        return at == null ? null : path + "?" + parameter + "=" + SpokenPosition.of(at);
    }

    private List<Crumb> trail(SubjectRecord record, Locale locale) {
        var trail = new ArrayList<Crumb>();
        var list = messages.getMessage("subject.list." + record.kind(), null, locale);
        trail.add(new Crumb("/" + record.kind().path(), list));
        record.broader().forEach(topic -> trail.add(new Crumb(topic.path(), topic.nameIn(locale))));
        return trail;
    }

    private List<NameLine> together(long subject, Locale locale) {
        return lines.findTogether(locale.getLanguage(), subject, LOOKED_AT, TOGETHER).stream()
                .map(line -> NameLine.of(line, locale))
                .toList();
    }

    /** Counts of subjects reach down to years, not to months; a single year is said in words. */
    private static @Nullable Timeline timeline(List<ShelfCount> years, Map<String, Long> held, Locale locale) {
        var scale = TimelineScale.of(
                years.stream().filter(count -> !count.shelf().equals(TOTAL)).toList());
        if (scale == null || scale.first() == scale.last()) {
            return null;
        }
        var drawn = scale.unit() == TimelineScale.Unit.MONTH
                ? new TimelineScale(TimelineScale.Unit.YEAR, scale.first(), scale.last())
                : scale;
        var dated = held.getOrDefault(TOTAL, 0L) - held.getOrDefault(Shelf.UNDATED.key(), 0L);
        return Timeline.draw(drawn, held, dated, locale).unlinked();
    }

    private static String name(SubjectRecord record, Locale locale) {
        return Typesetting.set(record.nameIn(locale), new Language(locale.getLanguage()));
    }

    private static List<SubjectPage.OtherName> otherNames(SubjectRecord record, Locale locale) {
        return record.variants().stream()
                .filter(variant -> !variant.name().equals(record.nameIn(locale)))
                .map(variant -> otherName(variant, locale))
                .toList();
    }

    private static SubjectPage.OtherName otherName(SubjectRecord.Variant variant, Locale locale) {
        var language = new Language(variant.language());
        return new SubjectPage.OtherName(
                Typesetting.set(variant.name(), language),
                language.tag(),
                language.tag().equals("und") ? null : language.name(locale));
    }

    private static List<NameLine> related(List<SubjectRecord.Related> topics, Locale locale) {
        return topics.stream()
                .map(topic -> new NameLine(topic.path(), topic.nameIn(locale), null, 0))
                .toList();
    }
}
