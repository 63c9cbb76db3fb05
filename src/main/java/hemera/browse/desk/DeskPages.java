package hemera.browse.desk;

import hemera.account.SignedIn;
import hemera.article.DateReading;
import hemera.article.WorkFilter;
import hemera.article.WorkOrder;
import hemera.article.WorkState;
import hemera.article.Worklist;
import hemera.browse.WantedPiece;
import hemera.browse.WantedPieces;
import hemera.site.SiteProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what editors may want to do next. */
@Component
@Transactional(readOnly = true)
class DeskPages {

    private static final int SHOWN = 8;

    private final Worklist worklist;
    private final WantedPieces wanted;
    private final SiteProperties site;

    DeskPages(Worklist worklist, WantedPieces wanted, SiteProperties site) {
        this.worklist = worklist;
        this.wanted = wanted;
        this.site = site;
    }

    DeskPage page(SignedIn editor, Locale locale) {
        var preparation = WorkFilter.NONE.in(WorkState.IN_PREPARATION);
        return new DeskPage(
                counts(),
                rows(preparation.by(editor.id()), locale),
                rows(WorkFilter.NONE.in(WorkState.IN_REVIEW), locale),
                rows(preparation, locale),
                rows(WorkFilter.NONE, locale),
                wanted.findAfter(WantedPiece.Place.START, SHOWN).stream()
                        .map(DeskPage.Wanted::new)
                        .toList());
    }

    private List<DeskPage.Row> rows(WorkFilter filter, Locale locale) {
        return worklist.find(filter, WorkOrder.CHANGED, 0, SHOWN).stream()
                .map(item -> new DeskPage.Row(
                        item,
                        DateReading.of(item.issued(), locale),
                        item.savedAt().atZone(site.timeZone())))
                .toList();
    }

    private Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        for (var state : WorkState.values()) {
            counts.put(state.name(), worklist.count(state));
        }
        return counts;
    }
}
