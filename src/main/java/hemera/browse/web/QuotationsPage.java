package hemera.browse.web;

import hemera.site.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody is quoted with.
 *
 * @param name the speaker’s
 * @param trail the way to it; the speaker’s page last
 * @param spoken newest first
 */
record QuotationsPage(
        String name,
        List<Crumb> trail,
        List<SpokenGroup> spoken,
        @Nullable String previousHref,
        @Nullable String nextHref) {}
