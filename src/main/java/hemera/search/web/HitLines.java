package hemera.search.web;

import hemera.article.DateReading;
import hemera.search.AskedPeriods;
import hemera.search.Facet;
import hemera.search.Hit;
import hemera.search.MarkedQuery;
import hemera.search.Reason;
import hemera.search.SearchCriteria;
import java.util.List;
import java.util.Locale;

/** Makes lines of hits. */
final class HitLines {

    private final MarkedQuery query;
    private final AskedPeriods periods;
    private final FacetLabels labels;
    private final String prefix;
    private final String suffix;

    /** @param prefix of the reader's language, before every path */
    HitLines(MarkedQuery query, SearchCriteria criteria, AskedPeriods periods, FacetLabels labels, String prefix) {
        this.query = query;
        this.periods = periods;
        this.labels = labels;
        this.prefix = prefix;
        this.suffix = new SearchAddress("")
                .of(SearchCriteria.of(criteria.query())
                        .withOrder(AskedSearch.usualOrder(criteria.query()))
                        .withWidened(criteria.widened()));
    }

    /** @param reasons why it was found */
    record Explained(Hit hit, List<Reason> reasons) {}

    List<HitLine> of(List<Explained> hits) {
        return hits.stream().map(each -> line(each.hit, each.reasons)).toList();
    }

    private HitLine line(Hit hit, List<Reason> reasons) {
        var language = hit.language();
        return new HitLine(
                prefix + hit.address() + suffix,
                MarkedText.html(query.whole(hit.headline(), language), language),
                MarkedText.html(query.passage(hit.text(), language), language),
                language.tag(),
                language.isRightToLeft() ? "rtl" : "ltr",
                DateReading.of(hit.issued(), labels.locale()),
                isPerhaps(hit),
                hit.sourceId() == null ? null : labels.of(Facet.SOURCE, Long.toString(hit.sourceId())),
                isOf(labels.locale(), hit) ? null : language.name(labels.locale()),
                reasons.stream().map(labels::of).distinct().toList());
    }

    private boolean isPerhaps(Hit hit) {
        return hit.issued() != null && !periods.surelyHold(hit.issued());
    }

    private static boolean isOf(Locale locale, Hit hit) {
        return hit.language().tag().equals(locale.getLanguage());
    }
}
