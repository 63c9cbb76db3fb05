package hemera.search.web;

import hemera.search.ArticleSearch;
import hemera.search.AskedPeriods;
import hemera.search.Facet;
import hemera.search.Hit;
import hemera.search.Marking;
import hemera.search.Order;
import hemera.search.Reason;
import hemera.search.SearchCriteria;
import hemera.search.SearchResults;
import hemera.search.Widening;
import hemera.search.web.SearchPage.Pager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what a page of results shows: one search, and at most two statements for names it has not in memory. */
@Component
class SearchPages {

    private final ArticleSearch search;
    private final FacetNames names;
    private final Marking marking;
    private final MessageSource messages;

    SearchPages(ArticleSearch search, FacetNames names, Marking marking, MessageSource messages) {
        this.search = search;
        this.names = names;
        this.marking = marking;
        this.messages = messages;
    }

    /** @param prefix of the reader's language, before every path */
    SearchPage find(SearchCriteria criteria, String prefix, Locale locale) {
        var results = search.find(criteria);
        var marked = marking.of(results.query(), results.widening());
        var hits = results.hits().stream()
                .map(hit -> new HitLines.Explained(hit, marked.reasons(hit)))
                .toList();
        var labels = labels(results, hits, criteria, locale);
        var periods = new AskedPeriods(criteria.period(), results.query().clause());
        var lines = new HitLines(marked, criteria, periods, labels, prefix).of(hits);
        return new Drawing(results, lines, criteria, prefix, labels).page();
    }

    private FacetLabels labels(
            SearchResults results, List<HitLines.Explained> hits, SearchCriteria criteria, Locale locale) {
        var sources = new HashSet<>(FacetParts.named(results, criteria, Facet.SOURCE));
        results.hits().stream()
                .map(Hit::sourceId)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .forEach(sources::add);
        var subjects = new HashSet<String>();
        Arrays.stream(Facet.values())
                .filter(facet -> facet.kind() != null)
                .forEach(facet -> subjects.addAll(FacetParts.named(results, criteria, facet)));
        hits.stream()
                .flatMap(hit -> hit.reasons().stream())
                .map(Reason::subject)
                .filter(id -> !id.isEmpty())
                .forEach(subjects::add);
        return new FacetLabels(names.ofSources(sources), names.ofSubjects(subjects, locale), messages, locale);
    }

    private record Drawing(
            SearchResults results, List<HitLine> lines, SearchCriteria criteria, String prefix, FacetLabels labels) {

        SearchPage page() {
            var address = new SearchAddress(prefix + "/search");
            var parts = new FacetParts(results, criteria, address, labels);
            return new SearchPage(
                    results.total(),
                    FlawLine.of(results.query()),
                    results.query().plain(),
                    results.loosened() && results.total() > 0,
                    results.widening().stream().map(this::widening).toList(),
                    widenHref(address),
                    SearchFilters.of(criteria, address, labels),
                    address.of(SearchFilters.cleared(criteria)),
                    parts.refinements(),
                    parts.parts(),
                    TimelineView.of(results.timeline(), criteria, wording(address)),
                    orders(address),
                    lines,
                    pager(address),
                    new SearchAddress(prefix + "/search/results.csv").of(criteria.withPage(1)),
                    new SearchAddress(prefix + "/search/results.jsonl").of(criteria.withPage(1)));
        }

        private TimelineView.Wording wording(SearchAddress address) {
            return new TimelineView.Wording(
                    address,
                    labels.locale(),
                    labels.say("search.timeline.coarser"),
                    labels.say("search.timeline.undated"));
        }

        private String widening(Widening widening) {
            return labels.say("search.widened.name", widening.typed(), String.join(", ", widening.added()));
        }

        private @Nullable String widenHref(SearchAddress address) {
            return results.widening().isEmpty() && criteria.widened()
                    ? null
                    : address.of(criteria.withWidened(!criteria.widened()));
        }

        private List<Choice> orders(SearchAddress address) {
            return Arrays.stream(Order.values())
                    .filter(order ->
                            order != Order.RELEVANCE || !criteria.query().isBlank())
                    .map(order -> new Choice(
                            labels.say("search.order." + order.parameter()),
                            null,
                            address.of(criteria.withOrder(order)),
                            order == criteria.order()))
                    .toList();
        }

        private Pager pager(SearchAddress address) {
            int last = results.pages();
            int number = criteria.page();
            return new Pager(
                    number,
                    last,
                    (number - 1) * SearchResults.PAGE_SIZE + 1,
                    number > 1 ? address.of(criteria.withPage(1)) : null,
                    number > 1 ? address.of(criteria.withPage(Math.min(number - 1, last))) : null,
                    number < last ? address.of(criteria.withPage(number + 1)) : null,
                    number == last ? null : address.of(criteria.withPage(last)));
        }
    }
}
