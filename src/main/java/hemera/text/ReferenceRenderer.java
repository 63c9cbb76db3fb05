package hemera.text;

import hemera.text.BodyStyle.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws the paragraph that cites a piece: linked where the archive holds it, marked as wanted where it does not. */
final class ReferenceRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final BodyStyle style;

    ReferenceRenderer(HtmlNodeRendererContext context, BodyStyle style) {
        this.context = context;
        this.html = context.getWriter();
        this.style = style;
    }

    void draw(ReferenceBlock reference, int position, int paragraph) {
        var held = style.held().get(position);
        html.line();
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", held == null ? "reference reference--wanted" : "reference");
        attributes.put("id", "p" + paragraph);
        html.tag("p", attributes);
        words("reference__cue", style.cue());
        html.text(" ");
        if (held == null) {
            wanted(reference);
        } else {
            label("a", Map.of("href", held), reference.label());
        }
        html.tag("/p");
        html.line();
    }

    private void wanted(ReferenceBlock reference) {
        var address = reference.address();
        var page = Href.ofPage(context.encodeUrl(address == null ? "" : address));
        if (page.isPresent()) {
            html.tag("cite");
            label("a", BodyRenderer.outwards(page.get()), reference.label());
            html.tag("/cite");
        } else {
            label("cite", Map.of(), reference.label());
        }
        if (page.isEmpty() && address != null) {
            html.text(" ");
            label("span", Map.of("class", "reference__address"), address);
        }
        html.text(" ");
        words("reference__state", style.wanted());
    }

    /** Its own direction keeps a label from turning round the words that follow. */
    private void label(String element, Map<String, String> attributes, String label) {
        var typeset = style.typeset(label);
        var all = new LinkedHashMap<>(attributes);
        if (BodyRenderer.readsRightToLeft(typeset)) {
            all.put("dir", "auto");
        }
        html.tag(element, all);
        html.text(StoredText.drawable(typeset));
        html.tag("/" + element);
    }

    private void words(String cssClass, Wording wording) {
        var attributes = new LinkedHashMap<>(Map.of("class", cssClass));
        if (!wording.language().equals(style.content())) {
            attributes.put("lang", wording.language().tag());
        }
        html.tag("span", attributes);
        html.text(wording.text());
        html.tag("/span");
    }
}
