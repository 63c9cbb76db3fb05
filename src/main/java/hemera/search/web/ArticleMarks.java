package hemera.search.web;

import hemera.search.MarkedQuery;
import hemera.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts marks into the drawn page of an article, and the ways from each to the next. */
@Component
class ArticleMarks {

    private static final String TEXTS = ".article__headline, .article__standfirst, .article__text";

    private final ITemplateEngine templates;
    private final ResourceUrlProvider files;

    ArticleMarks(ITemplateEngine templates, ResourceUrlProvider files) {
        this.templates = templates;
        this.files = files;
    }

    /**
     * The page with marks, as it is if the query has no words to mark or the page no text of an article.
     *
     * @param plain the address of the page without marks
     */
    String in(String page, MarkedQuery query, String plain) {
        var document = Jsoup.parse(page);
        var head = document.selectFirst(".article__head");
        if (head == null || !query.hasWords()) {
            return page;
        }
        document.outputSettings().prettyPrint(false);
        var stops = new ArrayList<Element>();
        for (var text : document.select(TEXTS)) {
            stops.addAll(new MarkedNodes(text).mark(query, new Language(text.attr("lang")), stops.size()));
        }
        addWays(document, head, stops, plain);
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", file("/css/marks.css"));
        document.head().appendElement("script").attr("type", "module").attr("src", file("/js/marks.js"));
        return document.outerHtml();
    }

    /**
     * A stop on the way through the marks.
     *
     * @param number from 1
     * @param previous the number of the stop before; the last one’s for the first
     * @param next likewise
     * @param plainHref to the same place without marks
     */
    record Stop(int number, int previous, int next, String plainHref) {

        static Stop of(int index, List<Element> stops, String plain) {
            int count = stops.size();
            return new Stop(
                    index + 1,
                    (index + count - 1) % count + 1,
                    (index + 1) % count + 1,
                    plain + anchor(stops.get(index)));
        }

        private static String anchor(Element stop) {
            var paragraph = stop.closest("[id^=p]");
            return paragraph == null ? "" : "#" + paragraph.id();
        }
    }

    private void addWays(Document document, Element head, List<Element> stops, String plain) {
        var each = IntStream.range(0, stops.size())
                .mapToObj(index -> Stop.of(index, stops, plain))
                .toList();
        var drawn = Jsoup.parseBodyFragment(templates.process(
                        "search/marks",
                        Set.of("bar", "ways"),
                        new Context(
                                Locale.forLanguageTag(
                                        document.getElementsByTag("html").attr("lang")),
                                Map.of("stops", each, "plain", plain))))
                .body();
        head.prependChildren(drawn.select(".marks"));
        var ways = drawn.select(".mark-ways");
        for (int i = 0; i < stops.size(); i++) {
            behind(stops.get(i)).after(ways.get(i));
        }
    }

    /** No link may stand within another. */
    private static Element behind(Element stop) {
        var link = stop.closest("a");
        return link == null ? stop : link;
    }

    private String file(String path) {
        var hashed = files.getForLookupPath(path);
        return hashed == null ? path : hashed;
    }
}
