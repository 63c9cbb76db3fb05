package hemera.site;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be picked in a form.
 *
 * @param value what the form sends for it
 * @param label what it is called, in its own language
 * @param detail what tells it from others, in the language of the interface
 */
public record Choice(String value, String label, @Nullable String detail) {}
