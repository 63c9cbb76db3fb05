package hemera.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How pasted words look and where they lead.
 *
 * @param href the page that they link to; null if none
 */
record PastedStyle(
        boolean strong, boolean emphasis, @Nullable String href) {

    static final PastedStyle PLAIN = new PastedStyle(false, false, null);

    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight\\s*:\\s*(?:normal|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("font-style\\s*:\\s*normal");
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-list\\s*:\\s*ignore|mso-hide\\s*:\\s*all");

    /** Some put all that they copy into a {@code b} that is not bold; styles decide. */
    PastedStyle within(Element element) {
        var look = look(element);
        var name = element.normalName();
        var bold = strong
                || name.equals("b")
                || name.equals("strong")
                || BOLD.matcher(look).find();
        var italic = emphasis
                || name.equals("i")
                || name.equals("em")
                || ITALIC.matcher(look).find();
        return new PastedStyle(
                bold && !NOT_BOLD.matcher(look).find(),
                italic && !NOT_ITALIC.matcher(look).find(),
                name.equals("a") ? page(element.attr("href")).orElse(href) : href);
    }

    /** Addresses that a reader can follow from here; those relative to a page that nobody knows are dropped. */
    static Optional<String> page(String address) {
        try {
            return Href.ofPage(new URI(address.strip().replace(" ", "%20")).toASCIIString());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(look(element)).find();
    }

    private static String look(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
