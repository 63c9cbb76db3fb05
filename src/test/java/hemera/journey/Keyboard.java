package hemera.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. Counts the keys that are pressed beside those of the text. */
final class Keyboard {

    /** More stops than any page has between two fields. */
    private static final int FURTHEST = 60;

    /** As the DevTools protocol numbers it. */
    private static final int ALT = 1;

    private final Page page;
    private final CDPSession browser;
    private int strokes;

    Keyboard(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /** Keys held together are one. */
    void press(String keys) {
        strokes++;
        page.keyboard().press(keys);
    }

    /** A key that a link or a button of the page has for itself, held with Alt. */
    void pressAccessKey(String key) {
        strokes++;
        page.keyboard().down("Alt");
        // Playwright leaves out the character, which alone has the effect.
        for (var part : new String[] {"rawKeyDown", "char", "keyUp"}) {
            browser.send("Input.dispatchKeyEvent", event(part, key));
        }
        page.keyboard().up("Alt");
    }

    /** Text without line breaks; its characters do not count. */
    void type(String text) {
        page.keyboard().type(text);
    }

    /** Text of several lines; the key that ends a line counts. */
    void typeLines(String text) {
        var lines = text.split("\n", -1);
        type(lines[0]);
        for (int at = 1; at < lines.length; at++) {
            press("Enter");
            type(lines[at]);
        }
    }

    /** Goes from stop to stop, each a key, until the field has the focus. */
    void tabTo(String field) {
        for (int stop = 0; stop < FURTHEST && !isAt(field); stop++) {
            press("Tab");
        }
        if (!isAt(field)) {
            throw new AssertionError("The keyboard never comes to " + field);
        }
    }

    int strokes() {
        return strokes;
    }

    private static JsonObject event(String part, String key) {
        var event = new JsonObject();
        event.addProperty("type", part);
        event.addProperty("modifiers", ALT);
        event.addProperty("key", key);
        if (part.equals("char")) {
            event.addProperty("text", key);
            event.addProperty("unmodifiedText", key);
        }
        return event;
    }

    private boolean isAt(String field) {
        return (boolean) page.evaluate("field => document.activeElement.matches(field)", field);
    }
}
