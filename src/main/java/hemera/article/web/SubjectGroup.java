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

    /**
     * One subject.
     *
     * @param name in the reader’s language where it has one
     * @param href its page; null when there is none
     * @param role ABOUT, MENTIONED or AUTHOR
     */
    record Line(String name, @Nullable String href, String role) {

        static Line of(Reading.ReadSubject subject, Locale locale) {
            return new Line(subject.nameIn(locale), null, subject.role().name());
        }
    }
}
