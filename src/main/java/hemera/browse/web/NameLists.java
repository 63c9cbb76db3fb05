package hemera.browse.web;

import hemera.browse.SubjectLine;
import hemera.browse.SubjectLines;
import hemera.browse.TopicLines;
import hemera.site.Moved;
import hemera.site.NotHere;
import hemera.subject.SubjectKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lists of people, organisations, places, events and topics, in at most two statements. */
@Component
class NameLists {

    static final int LENGTH = 60;

    /** A tree of more is no longer surveyed at a glance: it gives way to the alphabetical list. */
    private static final int LARGEST_TREE = 300;

    private final SubjectLines subjects;
    private final TopicLines topics;

    NameLists(SubjectLines subjects, TopicLines topics) {
        this.subjects = subjects;
        this.topics = topics;
    }

    NameListPage tree(Locale locale) {
        var found = topics.findTree(locale.getLanguage(), LARGEST_TREE);
        if (found.isEmpty()) {
            return byName(SubjectKind.TOPIC, null, new Way(null, null), locale);
        }
        return new NameListPage(
                SubjectKind.TOPIC.name(),
                "/" + SubjectKind.TOPIC.path(),
                NameOrder.TREE,
                null,
                List.of(),
                TopicBranch.grow(found, locale),
                null,
                null,
                false,
                true,
                false);
    }

    /** @param from what the first name begins with or comes after; null for the beginning of the alphabet */
    NameListPage byName(SubjectKind kind, @Nullable String from, Way way, Locale locale) {
        return draw(kind, NameOrder.NAME, alphabetical(kind, from, way, locale.getLanguage()), from != null, locale);
    }

    NameListPage byArticles(SubjectKind kind, Way way, Locale locale) {
        return draw(kind, NameOrder.ARTICLES, frequent(kind, way, locale.getLanguage()), false, locale);
    }

    NameListPage named(SubjectKind kind, String typed, Locale locale) {
        var found = subjects.findNamed(locale.getLanguage(), kind.name(), typed, LENGTH + 1);
        var lines = found.stream()
                .limit(LENGTH)
                .map(line -> NameLine.of(line, locale))
                .toList();
        return new NameListPage(
                kind.name(),
                "/" + kind.path(),
                NameOrder.NAME,
                typed,
                lines,
                List.of(),
                null,
                null,
                found.size() > LENGTH,
                true,
                true);
    }

    private Stretch<SubjectLine> alphabetical(SubjectKind kind, @Nullable String from, Way way, String reader) {
        if (way.before() != null) {
            var line = find(kind, way.before(), reader);
            var found = subjects.findBefore(reader, kind.name(), line.name(), line.subjectId(), LENGTH + 1);
            if (!found.isEmpty()) {
                return Stretch.back(found, LENGTH);
            }
        }
        if (way.after() != null) {
            var line = find(kind, way.after(), reader);
            var found = subjects.findAfter(reader, kind.name(), line.name(), line.subjectId(), LENGTH + 1);
            // A name amid the list in one language may be the last in the other, where its readers change to.
            if (found.isEmpty()) {
                throw Moved.forNow("/" + kind.path());
            }
            return Stretch.onward(found, LENGTH, false);
        }
        return from == null
                ? Stretch.onward(subjects.findAfter(reader, kind.name(), "", 0, LENGTH + 1), LENGTH, true)
                : beginning(kind, from, reader);
    }

    /** Where no name begins so nor comes after it, the end of the alphabet. */
    private Stretch<SubjectLine> beginning(SubjectKind kind, String from, String reader) {
        var before = subjects.findBefore(reader, kind.name(), from, 0, LENGTH + 1);
        var found = subjects.findAfter(reader, kind.name(), from, 0, LENGTH + 1);
        return found.isEmpty() ? Stretch.end(before, LENGTH) : Stretch.onward(found, LENGTH, before.isEmpty());
    }

    private Stretch<SubjectLine> frequent(SubjectKind kind, Way way, String reader) {
        if (way.before() != null) {
            var line = find(kind, way.before(), reader);
            var found = subjects.findMoreFrequent(reader, kind.name(), line.held(), line.subjectId(), LENGTH + 1);
            if (!found.isEmpty()) {
                return Stretch.back(found, LENGTH);
            }
        }
        if (way.after() != null) {
            var line = find(kind, way.after(), reader);
            var found = subjects.findRarer(reader, kind.name(), line.held(), line.subjectId(), LENGTH + 1);
            return Stretch.onward(some(found, way), LENGTH, false);
        }
        var found = subjects.findRarer(reader, kind.name(), Long.MAX_VALUE, 0, LENGTH + 1);
        return Stretch.onward(found, LENGTH, true);
    }

    private SubjectLine find(SubjectKind kind, String slug, String reader) {
        return subjects.find(reader, kind.name(), slug)
                .orElseThrow(() -> new NotHere("page of " + kind.path() + " beside " + slug));
    }

    private static <T> List<T> some(List<T> found, Way way) {
        if (found.isEmpty()) {
            throw new NotHere("name after " + way.after());
        }
        return found;
    }

    private static NameListPage draw(
            SubjectKind kind, NameOrder order, Stretch<SubjectLine> stretch, boolean isPart, Locale locale) {
        var path = "/" + kind.path();
        var query = order == NameOrder.usual(kind) ? "?" : "?order=" + order.parameter() + "&";
        var previous = stretch.previous();
        var next = stretch.next();
        return new NameListPage(
                kind.name(),
                path,
                order,
                null,
                stretch.lines().stream().map(line -> NameLine.of(line, locale)).toList(),
                List.of(),
                previous == null ? null : path + query + "before=" + previous.slug(),
                next == null ? null : path + query + "after=" + next.slug(),
                false,
                previous == null && next == null,
                isPart || previous != null);
    }
}
