package hemera.browse.web;

import hemera.site.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a subject shows. Pages of its articles beyond the first show only those: all lists but theirs are
 * empty then.
 *
 * @param kind PERSON, ORGANISATION, PLACE, EVENT or TOPIC
 * @param path its address, from the root without language prefix
 * @param name what readers of this language call it
 * @param names what else it is called
 * @param wikidata {@code Q159}; null when none is known
 * @param mediaTopic the number of the IPTC Media Topic; null when none is known
 * @param trail the way to it: its list, then what is broader, the broadest first
 * @param articles how many public articles name it
 * @param undated how many of them bear no date
 * @param timeline null when all are of one year or undated
 * @param spoken what it is quoted with, newest first
 * @param quotationsHref where all is that it is quoted with; null when all is here
 * @param together who and what else its newest articles name
 * @param lookedAt how many of its newest articles were looked at for it
 */
record SubjectPage(
        String kind,
        String path,
        List<Crumb> trail,
        String name,
        List<OtherName> names,
        @Nullable String description,
        @Nullable String wikidata,
        @Nullable String mediaTopic,
        List<NameLine> narrower,
        long articles,
        long undated,
        @Nullable Timeline timeline,
        List<SpokenGroup> spoken,
        @Nullable String quotationsHref,
        List<NameLine> together,
        int lookedAt,
        CardList list) {

    /**
     * A name in its language.
     *
     * @param tag BCP 47
     * @param language what the language is called; null where the name belongs to none
     */
    record OtherName(String name, String tag, @Nullable String language) {}

    /** Whether only the newest of its articles were looked at for those named together. */
    public boolean isTogetherCut() {
        return articles > lookedAt;
    }
}
