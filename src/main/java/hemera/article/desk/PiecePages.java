package hemera.article.desk;

import hemera.article.PublicationKind;
import hemera.site.NotHere;
import hemera.site.SiteProperties;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the page of an article at the desk, with the forms of what may happen to it. */
@Component
class PiecePages {

    private static final int RECENT = 5;

    private final Pieces pieces;
    private final SiteProperties site;
    private final MessageSource messages;

    PiecePages(Pieces pieces, SiteProperties site, MessageSource messages) {
        this.pieces = pieces;
        this.site = site;
        this.messages = messages;
    }

    /** @throws NotHere if there is no such article */
    Piece find(long id) {
        return pieces.find(id).orElseThrow(() -> new NotHere("article " + id));
    }

    /** Shows an article as it stands now, with forms as they were sent or empty. */
    String show(Model model, long id) {
        var piece = find(id);
        var history = pieces.findRevisions(id, Integer.MAX_VALUE, RECENT);
        var lines = history.stream()
                .map(revision -> HistoryLine.of(revision, id, false, site.timeZone()))
                .toList();
        model.addAttribute(
                "page", new PiecePage(piece, lines, piece.latestRevision() > lines.size(), kinds(), site.timeZone()));
        addIfAbsent(model, "publication", new PublicationForm(null, null, null));
        addIfAbsent(model, "withdrawal", new WithdrawalForm(null, null, null));
        addIfAbsent(model, "restoration", new RestorationForm(null));
        return "article/desk/piece";
    }

    /** The same, with the forms as somebody had sent them before signing in again. */
    String resume(Model model, long id) {
        model.addAttribute("notice", "piece.resumed");
        return show(model, id);
    }

    /** The same, saying why what was asked for cannot be done. */
    String refuse(Model model, long id, RuntimeException why) {
        model.addAttribute("refusal", "piece.refused." + why.getClass().getSimpleName());
        return show(model, id);
    }

    private static void addIfAbsent(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    private Map<String, String> kinds() {
        Locale locale = LocaleContextHolder.getLocale();
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : PublicationKind.values()) {
            if (kind != PublicationKind.FIRST) {
                kinds.put(kind.name(), messages.getMessage("piece.kind." + kind, null, locale));
            }
        }
        return kinds;
    }
}
