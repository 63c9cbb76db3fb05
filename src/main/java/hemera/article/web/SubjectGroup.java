package hemera.article.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of one kind, in the order the editor gave them.
 *
 * @param kind PERSON, ORGANISATION, PLACE, EVENT or TOPIC
 */
record SubjectGroup(String kind, List<Line> subjects) {

    /** Those that the article is about or by; may be empty. */
    public List<Line> central() {
        return subjects.stream().filter(line -> !line.isMentioned()).toList();
    }

    /** Those that it only mentions; may be empty. */
    public List<Line> mentioned() {
        return subjects.stream().filter(Line::isMentioned).toList();
    }

    /**
     * One subject.
     *
     * @param name in the reader’s language where it has one
     * @param href its page, from the root without language prefix; null when there is none
     * @param role ABOUT, MENTIONED or AUTHOR
     */
    record Line(String name, @Nullable String href, String role) {

        private boolean isMentioned() {
            return role.equals("MENTIONED");
        }

        static Line of(Reading.ReadSubject subject, Locale locale) {
            return new Line(
                    subject.nameIn(locale), subject.path(), subject.role().name());
        }
    }
}
