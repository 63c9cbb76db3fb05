package hemera.browse.web;

import hemera.article.DateReading;
import hemera.browse.Spoken;
import hemera.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is quoted with in one article, in one role.
 *
 * @param articleHref address of the article, from the root without language prefix
 * @param language BCP 47 tag of headline, words and role
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param issued null when no date is known
 * @param role what the speaker was that day; null when it is not said
 * @param lines as they stand in the article
 */
record SpokenGroup(
        String articleHref,
        String headline,
        String language,
        String direction,
        @Nullable DateReading issued,
        @Nullable String role,
        List<Line> lines) {

    /** @param number its place in the article is {@code #q} and this number */
    record Line(String words, int number) {}

    /** Groups what is given in the order of the newest, in which the last words of an article come first. */
    static List<SpokenGroup> of(List<Spoken> newestFirst, Locale locale) {
        var groups = new ArrayList<SpokenGroup>();
        for (var words : newestFirst) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            var group = last != null && last.holds(words) ? last : begin(words, locale);
            if (group != last) {
                groups.add(group);
            }
            group.lines.add(0, new Line(Typesetting.set(words.words(), words.language()), words.number()));
        }
        return groups;
    }

    private boolean holds(Spoken words) {
        return articleHref.equals(words.articlePath()) && Objects.equals(role, words.role());
    }

    private static SpokenGroup begin(Spoken words, Locale locale) {
        return new SpokenGroup(
                words.articlePath(),
                Typesetting.set(words.headline(), words.language()),
                words.language().tag(),
                words.language().isRightToLeft() ? "rtl" : "ltr",
                DateReading.of(words.issued(), locale),
                words.role(),
                new ArrayList<>());
    }
}
