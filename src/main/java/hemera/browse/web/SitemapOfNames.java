package hemera.browse.web;

import hemera.browse.ListedNames;
import hemera.subject.SubjectKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** People, organisations, places, events, topics and sources in the sitemap; subjects by ranges of their ids. */
@Component
class SitemapOfNames implements SitemapSection {

    private final ListedNames names;

    SitemapOfNames(ListedNames names) {
        this.names = names;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String pieces() {
        return names.findPieces();
    }

    @Override
    public List<Entry> entries(String piece) {
        if (piece.equals(ListedNames.SOURCES)) {
            return names.findSources().stream()
                    .map(source -> new Entry("/sources/" + source.getSlug(), null))
                    .toList();
        }
        if (!piece.matches("\\d{1,12}")) {
            return List.of();
        }
        var first = Long.parseLong(piece) * ListedNames.PIECE;
        return names.findSubjectsBetween(first, first + ListedNames.PIECE).stream()
                .map(subject ->
                        new Entry("/" + SubjectKind.valueOf(subject.getKind()).path() + "/" + subject.getSlug(), null))
                .toList();
    }
}
