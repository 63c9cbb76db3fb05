package hemera.search.web;

import hemera.article.ArkNaming;
import hemera.search.ArticleSearch;
import hemera.search.FoundPiece;
import hemera.search.SearchCriteria;
import hemera.site.SiteProperties;
import hemera.text.ArkName;
import hemera.text.StoredText;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes everything that a search finds, slice by slice. */
@Component
class ResultFiles {

    private final ArticleSearch search;
    private final FacetNames names;
    private final ArkNaming arks;
    private final SiteProperties site;
    private final Clock clock;

    ResultFiles(ArticleSearch search, FacetNames names, ArkNaming arks, SiteProperties site, Clock clock) {
        this.search = search;
        this.names = names;
        this.arks = arks;
        this.site = site;
        this.clock = clock;
    }

    /** @param prefix of the reader's language, before every path */
    void write(SearchCriteria criteria, String prefix, ResultFormat format, Writer out) throws IOException {
        try (var list = search.list(criteria)) {
            format.write(head(criteria, prefix, list.total()), out);
            for (var slice = list.next(); !slice.isEmpty(); slice = list.next()) {
                var sources = sources(slice);
                for (var piece : slice) {
                    format.write(row(piece, sources, prefix), out);
                }
            }
        }
    }

    private ResultHead head(SearchCriteria criteria, String prefix, int count) {
        return new ResultHead(
                StoredText.drawable(criteria.query()),
                site.absolute(new SearchAddress(prefix + "/search").of(criteria)),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)),
                count);
    }

    private Map<String, String> sources(List<FoundPiece> slice) {
        return names.ofSources(slice.stream()
                .map(FoundPiece::sourceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private ResultRow row(FoundPiece piece, Map<String, String> sources, String prefix) {
        return new ResultRow(
                arks.identifier(new ArkName(piece.address().split("/")[2])),
                site.absolute(prefix + piece.address()),
                piece.headline(),
                piece.issued(),
                piece.sourceId() == null ? null : sources.get(piece.sourceId()),
                piece.language(),
                piece.firstPublished().toString());
    }
}
