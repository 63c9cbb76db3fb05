package hemera.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A subject that a revision speaks of.
 *
 * @param subjectId as first recorded; merges are followed when read
 */
@Embeddable
public record AssignedSubject(
        long subjectId, @Enumerated(EnumType.STRING) SubjectRole role) {}
