package hemera.browse.web;

import hemera.article.DateReading;
import hemera.browse.Arrival;
import hemera.browse.Citation;
import hemera.browse.WantedPiece;
import hemera.browse.WantedPieces;
import hemera.site.SiteProperties;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Typesetting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of the wanted pieces shows, in at most four statements. */
@Component
class WantedPages {

    private static final int CITING_SHOWN = 5;
    private static final int ARRIVALS_SHOWN = 12;

    private final WantedPieces wanted;
    private final SiteProperties site;
    private final KeysetPage.Walks<WantedPiece.Place, WantedPiece> list;

    WantedPages(WantedPieces wanted, SiteProperties site) {
        this.wanted = wanted;
        this.site = site;
        this.list = new KeysetPage.Walks<>(
                "/wanted", WantedPiece.Place.START, wanted::findAfter, wanted::findBefore, WantedPiece::place);
    }

    WantedPage page(WantedPiece.@Nullable Place after, WantedPiece.@Nullable Place before, Locale locale) {
        var page = list.read(after, before);
        var citing = byCited(wanted.findWaiting(page.rows(), CITING_SHOWN));
        return new WantedPage(
                page.rows().stream()
                        .map(piece -> line(piece, citing.getOrDefault(piece.headlineKey(), List.of()), locale))
                        .toList(),
                page.previousHref() == null ? arrivals(locale) : List.of(),
                page.previousHref(),
                page.nextHref());
    }

    private WantedPage.Line line(WantedPiece piece, List<Citation> citing, Locale locale) {
        var language = citing.isEmpty() ? "und" : citing.get(0).language();
        return new WantedPage.Line(
                headline(piece.label(), language),
                piece.url(),
                piece.url() != null && piece.url().matches("https?://\\S+"),
                piece.citations(),
                citing(citing, locale),
                piece.citations() - citing.size());
    }

    private List<WantedPage.ArrivalLine> arrivals(Locale locale) {
        var arrivals = wanted.findLatestArrivals(ARRIVALS_SHOWN);
        var citing = byCited(wanted.findCiting(arrivals, CITING_SHOWN));
        return arrivals.stream()
                .map(arrival ->
                        arrival(arrival, citing.getOrDefault(Long.toString(arrival.articleId()), List.of()), locale))
                .toList();
    }

    private WantedPage.ArrivalLine arrival(Arrival arrival, List<Citation> citing, Locale locale) {
        return new WantedPage.ArrivalLine(
                address(arrival.ark(), arrival.slug()),
                headline(arrival.headline(), arrival.language()),
                date(arrival.issued(), locale),
                arrival.arrivedAt().atZoneSameInstant(site.timeZone()),
                citing(citing, locale));
    }

    private static List<WantedPage.CitingLine> citing(List<Citation> citations, Locale locale) {
        return citations.stream()
                .map(citation -> new WantedPage.CitingLine(
                        address(citation.ark(), citation.slug()) + "#p" + citation.paragraph(),
                        headline(citation.headline(), citation.language()),
                        date(citation.issued(), locale)))
                .toList();
    }

    static WantedPage.Headline headline(String headline, String tag) {
        var language = new Language(tag);
        return new WantedPage.Headline(
                Typesetting.set(headline, language), language.tag(), language.isRightToLeft() ? "rtl" : "ltr");
    }

    private static @Nullable DateReading date(@Nullable String edtf, Locale locale) {
        return edtf == null ? null : DateReading.of(EdtfDate.parse(edtf), locale);
    }

    static String address(String ark, String slug) {
        return "/articles/" + ark + "/" + slug;
    }

    private static Map<String, List<Citation>> byCited(List<Citation> citations) {
        return citations.stream().collect(Collectors.groupingBy(Citation::cited));
    }
}
