package hemera.browse.web;

import hemera.article.DateReading;
import hemera.browse.Arrival;
import hemera.browse.Citation;
import hemera.browse.Citations;
import hemera.browse.WantedPiece;
import hemera.browse.WantedPieces;
import hemera.site.Crumb;
import hemera.site.Moved;
import hemera.site.NotHere;
import hemera.site.SiteProperties;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Typesetting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the pages of the wanted pieces show, each in at most five statements. */
@Component
class WantedPages {

    private static final int CITING_SHOWN = 5;
    private static final int ARRIVALS_SHOWN = 12;

    private final WantedPieces wanted;
    private final Citations citations;
    private final SiteProperties site;
    private final MessageSource messages;
    private final KeysetPage.Walks<WantedPiece.Place, WantedPiece> list;

    WantedPages(WantedPieces wanted, Citations citations, SiteProperties site, MessageSource messages) {
        this.wanted = wanted;
        this.citations = citations;
        this.site = site;
        this.messages = messages;
        this.list = new KeysetPage.Walks<>(
                "/wanted", WantedPiece.Place.START, wanted::findAfter, wanted::findBefore, WantedPiece::place);
    }

    WantedPage page(WantedPiece.@Nullable Place after, WantedPiece.@Nullable Place before, Locale locale) {
        var page = list.read(after, before);
        var citing = citations.findFirstWaiting(page.rows()).stream()
                .collect(Collectors.toMap(Citation::cited, Function.identity()));
        return new WantedPage(
                page.rows().stream()
                        .map(piece -> line(piece, citing.get(piece.headlineKey()), locale))
                        .toList(),
                page.previousHref() == null ? arrivals(locale) : List.of(),
                page.previousHref(),
                page.nextHref());
    }

    /**
     * All who cite one piece.
     *
     * @param key digest of its headline, as its address has it
     * @throws Moved to the article that the piece was found to be, if it is wanted no more
     * @throws NotHere if nobody cites it
     */
    WantedPiecePage piece(String key, @Nullable Long after, @Nullable Long before, Locale locale) {
        var piece = wanted.find(key).orElseThrow(() -> gone(key));
        var page = new KeysetPage.Walks<>(
                        href(piece),
                        0L,
                        (article, limit) -> citations.findWaitingAfter(key, article, limit),
                        (article, limit) -> citations.findWaitingBefore(key, article, limit),
                        Citation::articleId)
                .read(after, before);
        // The headline is in the language of the first who cites it, on whatever page of the list.
        var first = (page.previousHref() == null ? page.rows() : citations.findFirstWaiting(List.of(piece)))
                .stream().findFirst();
        return new WantedPiecePage(
                List.of(new Crumb("/wanted", messages.getMessage("browse.wanted", null, locale))),
                line(piece, first.orElse(null), locale),
                citing(page.rows(), locale),
                page.previousHref(),
                page.nextHref());
    }

    private RuntimeException gone(String key) {
        return wanted.findHeld(key)
                .<RuntimeException>map(held -> Moved.forNow(address(held.ark(), held.slug())))
                .orElseGet(() -> new NotHere("wanted piece " + key));
    }

    private static WantedPage.Line line(WantedPiece piece, @Nullable Citation first, Locale locale) {
        return new WantedPage.Line(
                href(piece),
                headline(piece.label(), first == null ? "und" : first.language()),
                piece.url(),
                piece.url() != null && piece.url().matches("https?://\\S+"),
                piece.citations(),
                first == null ? null : citing(first, locale));
    }

    private static String href(WantedPiece piece) {
        return "/wanted/" + piece.headlineKey();
    }

    private List<WantedPage.ArrivalLine> arrivals(Locale locale) {
        var arrivals = wanted.findLatestArrivals(ARRIVALS_SHOWN);
        var citing = arrivals.isEmpty()
                ? Map.<String, List<Citation>>of()
                : byCited(citations.findCiting(arrivals, CITING_SHOWN));
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
        return citations.stream().map(citation -> citing(citation, locale)).toList();
    }

    private static WantedPage.CitingLine citing(Citation citation, Locale locale) {
        return new WantedPage.CitingLine(
                address(citation.ark(), citation.slug()) + "#p" + citation.paragraph(),
                headline(citation.headline(), citation.language()),
                date(citation.issued(), locale));
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
