package hemera.browse.web;

import hemera.browse.SourceLine;
import hemera.browse.SourceLines;
import hemera.site.NotHere;
import org.springframework.stereotype.Component;

/** Makes the list of sources, in at most two statements. */
@Component
class SourceLists {

    static final int LENGTH = 60;
    private static final String PATH = "/sources";

    private final SourceLines sources;

    SourceLists(SourceLines sources) {
        this.sources = sources;
    }

    SourceListPage byName(Way way) {
        var stretch = stretch(way);
        var previous = stretch.previous();
        var next = stretch.next();
        return new SourceListPage(
                stretch.lines().stream().map(SourceLists::line).toList(),
                previous == null ? null : PATH + "?before=" + previous.slug(),
                next == null ? null : PATH + "?after=" + next.slug());
    }

    private Stretch<SourceLine> stretch(Way way) {
        if (way.before() != null) {
            var line = find(way.before());
            var found = sources.findBefore(line.name(), line.sourceId(), LENGTH + 1);
            if (!found.isEmpty()) {
                return Stretch.back(found, LENGTH);
            }
        }
        if (way.after() != null) {
            var line = find(way.after());
            var found = sources.findAfter(line.name(), line.sourceId(), LENGTH + 1);
            if (found.isEmpty()) {
                throw new NotHere("source after " + way.after());
            }
            return Stretch.onward(found, LENGTH, false);
        }
        return Stretch.onward(sources.findAfter("", 0, LENGTH + 1), LENGTH, true);
    }

    private SourceLine find(String slug) {
        return sources.find(slug).orElseThrow(() -> new NotHere("page of sources beside " + slug));
    }

    private static SourceListPage.Line line(SourceLine source) {
        return new SourceListPage.Line(
                PATH + "/" + source.slug(), source.name(), source.kind().name(), source.held());
    }
}
