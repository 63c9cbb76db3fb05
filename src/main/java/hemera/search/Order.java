package hemera.search;

import java.util.Locale;

/** In which order results stand. Pieces without a date come last by date. */
public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** What the archive was given last comes first. */
    ARCHIVED;

    /** As in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
