package hemera.article.web;

import hemera.article.ArkNaming;
import hemera.article.DateReading;
import hemera.article.RelatedArticles;
import hemera.site.SiteProperties;
import hemera.subject.SubjectKind;
import hemera.text.ArkName;
import hemera.text.Body;
import hemera.text.EdtfDate;
import hemera.text.Excerpt;
import hemera.text.Markdown;
import hemera.text.Shelf;
import hemera.text.Typesetting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what the pages of an article show out of what was read. */
@Component
class ArticlePages {

    private static final int DESCRIPTION_LENGTH = 200;

    private final SiteProperties site;
    private final ArkNaming naming;
    private final MessageSource messages;
    private final BodyDrawing drawing;
    private final RelatedArticles related;

    ArticlePages(
            SiteProperties site,
            ArkNaming naming,
            MessageSource messages,
            BodyDrawing drawing,
            RelatedArticles related) {
        this.site = site;
        this.naming = naming;
        this.messages = messages;
        this.drawing = drawing;
        this.related = related;
    }

    ArticlePage article(Reading reading, Locale locale) {
        var body = Markdown.read(reading.body);
        var history = publications(reading.history());
        return new ArticlePage(
                set(reading.headline, reading),
                reading.standfirst == null ? null : set(reading.standfirst, reading),
                reading.language.tag(),
                direction(reading),
                DateReading.of(reading.issued, locale),
                shelfHref(reading.issued),
                Provenance.of(reading, locale),
                drawing.html(body, reading, locale),
                description(reading, body),
                drawing.citedPieces(body, reading),
                quotations(reading),
                subjects(reading, locale),
                related(reading, body, locale),
                history.stream()
                        .filter(line -> line.kind().equals("CORRECTION"))
                        .toList(),
                history,
                edition(reading),
                citation(reading, locale),
                reportHref(reading, locale),
                reading.noindex || !reading.isCurrent());
    }

    HistoryPage history(PublicHistory history) {
        return new HistoryPage(
                Typesetting.set(history.headline(), history.language()),
                history.language().tag(),
                history.language().isRightToLeft() ? "rtl" : "ltr",
                ArticleAddresses.article(history.ark(), history.slug()),
                ArticleAddresses.differenceForm(history.ark()),
                publications(history));
    }

    TombstonePage tombstone(Reading reading) {
        var named = Boolean.TRUE.equals(reading.headlineShown);
        return new TombstonePage(
                named ? set(reading.headline, reading) : null,
                named ? reading.language.tag() : null,
                naming.identifier(reading.ark),
                Objects.requireNonNull(reading.withdrawnReason),
                local(Objects.requireNonNull(reading.withdrawnAt)),
                reading.replacementHeadline,
                reading.replacementArk == null || reading.replacementSlug == null || reading.replacementHeadline == null
                        ? null
                        : ArticleAddresses.article(reading.replacementArk, reading.replacementSlug));
    }

    private static String shelfHref(@Nullable EdtfDate issued) {
        var shelf = issued == null ? Shelf.UNDATED : Shelf.of(issued.earliest(), issued.latest());
        return shelf.path();
    }

    private static String direction(Reading reading) {
        return reading.language.isRightToLeft() ? "rtl" : "ltr";
    }

    private static String description(Reading reading, Body body) {
        var text = reading.standfirst == null ? body.plainText() : reading.standfirst;
        return Excerpt.of(text, DESCRIPTION_LENGTH);
    }

    private static String set(String text, Reading reading) {
        return Typesetting.set(text, reading.language);
    }

    private static List<QuotationLine> quotations(Reading reading) {
        return IntStream.range(0, reading.quotations.size())
                .mapToObj(at -> QuotationLine.of(at + 1, reading.quotations.get(at), reading.language))
                .toList();
    }

    private static List<SubjectGroup> subjects(Reading reading, Locale locale) {
        Map<?, List<SubjectGroup.Line>> lines = reading.subjects.stream()
                .collect(Collectors.groupingBy(
                        Reading.ReadSubject::kind,
                        Collectors.mapping(subject -> SubjectGroup.Line.of(subject, locale), Collectors.toList())));
        return Arrays.stream(SubjectKind.values())
                .filter(lines::containsKey)
                .map(kind -> new SubjectGroup(kind.name(), Objects.requireNonNull(lines.get(kind))))
                .toList();
    }

    private List<RelatedLine> related(Reading reading, Body body, Locale locale) {
        return reading.isCurrent()
                ? related.find(reading.articleId, body.plainText()).stream()
                        .map(article -> RelatedLine.of(article, locale))
                        .toList()
                : List.of();
    }

    private List<PublicationLine> publications(PublicHistory history) {
        var published = history.publications();
        return IntStream.range(0, published.size())
                .mapToObj(at -> publication(
                        history.ark(), published.get(at), at + 1 < published.size() ? published.get(at + 1) : null))
                .toList();
    }

    private PublicationLine publication(
            ArkName ark, Reading.ReadPublication publication, Reading.@Nullable ReadPublication before) {
        return new PublicationLine(
                publication.kind().name(),
                publication.revision(),
                ArticleAddresses.revision(ark, publication.revision()),
                before == null ? null : ArticleAddresses.difference(ark, before.revision(), publication.revision()),
                local(publication.when()),
                publication.sentence());
    }

    private Edition edition(Reading reading) {
        var article = ArticleAddresses.article(reading.ark, reading.slug);
        return new Edition(
                reading.number,
                local(reading.savedAt),
                article,
                ArticleAddresses.history(reading.ark),
                reading.isCurrent() ? null : article);
    }

    private CitationText citation(Reading reading, Locale locale) {
        var identifier = naming.identifier(reading.ark);
        var address = site.baseUrl() == null ? identifier : site.absolute("/" + identifier);
        return new CitationText(citationWords(reading, address, locale), identifier, address);
    }

    private String citationWords(Reading reading, String address, Locale locale) {
        var issued = DateReading.of(reading.issued, locale);
        var source =
                reading.sourceName == null ? message("article.citation.sourceUnknown", locale) : reading.sourceName;
        var when = issued == null ? message("article.citation.undated", locale) : issued.words();
        var cited = message(
                "article.citation", locale, quoted(set(reading.headline, reading), locale), source, when, address);
        return reading.byline == null ? cited : reading.byline + ", " + cited;
    }

    /** Quotes within quotes are of another kind, each language has its own. In German ones “ is the end. */
    private String quoted(String headline, Locale locale) {
        return headline.contains("„")
                ? headline
                : headline.replaceAll("[«“][\\s\\u00A0\\u202F]*", message("article.citation.within.from", locale))
                        .replaceAll("[\\s\\u00A0\\u202F]*[»”]", message("article.citation.within.to", locale));
    }

    private @Nullable String reportHref(Reading reading, Locale locale) {
        if (site.contact() == null) {
            return null;
        }
        var subject = message("article.report.subject", locale, naming.identifier(reading.ark));
        return "mailto:" + site.contact() + "?subject="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String message(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(site.timeZone());
    }
}
