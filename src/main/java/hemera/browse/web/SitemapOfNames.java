package hemera.browse.web;

import hemera.browse.ListedNames;
import hemera.subject.SubjectKind;
import java.io.IOException;
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
    public void add(String piece, SitemapXml xml) throws IOException {
        if (piece.equals(ListedNames.SOURCES)) {
            xml.addEach("/sources/", names.findSources(), "");
        } else if (piece.matches("\\d{1,12}")) {
            var first = Long.parseLong(piece) * ListedNames.PIECE;
            for (var subjects : names.findSubjectsBetween(first, first + ListedNames.PIECE)) {
                xml.addEach("/" + SubjectKind.valueOf(subjects.kind()).path() + "/", subjects.slugs(), "");
            }
        }
    }
}
