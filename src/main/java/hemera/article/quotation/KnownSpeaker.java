package hemera.article.quotation;

import java.util.List;

/**
 * Somebody who may speak in a piece: a subject that the editor assigned to it.
 *
 * @param subjectId id of the subject
 * @param names its name and its variants, in any order and language
 */
public record KnownSpeaker(long subjectId, List<String> names) {

    public KnownSpeaker {
        names = List.copyOf(names);
    }
}
