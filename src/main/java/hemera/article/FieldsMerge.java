package hemera.article;

import hemera.article.ContentMerge.Field;
import hemera.article.ContentMerge.Outcome;
import hemera.text.Language;
import hemera.text.ThreeWayMerge;
import hemera.text.ThreeWayMerge.Conflict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through the fields of three contents once and notes what became of each. */
final class FieldsMerge {

    private record Byline(BylineStatus status, @Nullable String name) {}

    private record Translated(
            Translation kind,
            @Nullable Language from,
            @Nullable String by) {}

    private final RevisionContent base;
    private final RevisionContent mine;
    private final RevisionContent theirs;
    private final Map<Field, Outcome> outcomes = new EnumMap<>(Field.class);

    FieldsMerge(RevisionContent base, RevisionContent mine, RevisionContent theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    ContentMerge merge() {
        var body = ThreeWayMerge.of(base.body(), mine.body(), theirs.body());
        var byline = merge(Field.BYLINE, content -> new Byline(content.bylineStatus(), content.byline()));
        var translation = merge(
                Field.TRANSLATION,
                content -> new Translated(content.translation(), content.translatedFrom(), content.translator()));
        var merged = new RevisionContent(
                merge(Field.HEADLINE, RevisionContent::headline),
                mergeKnown(Field.STANDFIRST, RevisionContent::standfirst),
                merge(body),
                merge(Field.LANGUAGE, RevisionContent::language),
                mergeKnown(Field.ISSUED, RevisionContent::issued),
                mergeKnown(Field.SOURCE, RevisionContent::sourceId),
                mergeKnown(Field.LOCATOR, RevisionContent::locator),
                mergeKnown(Field.ORIGINAL_URL, RevisionContent::originalUrl),
                mergeKnown(Field.EXTERNAL_ID, RevisionContent::externalId),
                mergeKnown(Field.CAPTURED, RevisionContent::captured),
                mergeKnown(Field.RIGHTS, RevisionContent::rights),
                byline.status(),
                byline.name(),
                translation.kind(),
                translation.from(),
                translation.by(),
                mergeKnown(Field.ARCHIVAL_NOTE, RevisionContent::archivalNote),
                merge(Field.SUBJECTS, RevisionContent::subjects, AssignedSubject::subjectId, AssignedSubject::role),
                merge(Field.QUOTATIONS, RevisionContent::quotations, Quotation::words, FieldsMerge::attribution));
        return new ContentMerge(outcomes, body, merged);
    }

    /** Where they stand changes with the body and is no change of theirs. */
    private static Object attribution(Quotation quotation) {
        return Arrays.asList(quotation.speakerId(), quotation.speaker(), quotation.role());
    }

    private <T> T merge(Field field, Function<RevisionContent, T> part) {
        return Objects.requireNonNull(mergeKnown(field, part::apply));
    }

    private <T> @Nullable T mergeKnown(Field field, Function<RevisionContent, @Nullable T> part) {
        var outcome = outcome(part);
        outcomes.put(field, outcome);
        return part.apply(outcome == Outcome.THEIRS ? theirs : mine);
    }

    private <T> Outcome outcome(Function<RevisionContent, @Nullable T> part) {
        var before = part.apply(base);
        var ours = part.apply(mine);
        var other = part.apply(theirs);
        if (Objects.equals(ours, other)) {
            return Objects.equals(ours, before) ? Outcome.UNCHANGED : Outcome.SAME;
        }
        if (Objects.equals(other, before)) {
            return Outcome.MINE;
        }
        return Objects.equals(ours, before) ? Outcome.THEIRS : Outcome.CONFLICT;
    }

    private String merge(ThreeWayMerge body) {
        note(Field.BODY, RevisionContent::body, body.isClean());
        return body.resolved(Conflict::mine);
    }

    private <T> List<T> merge(
            Field field,
            Function<RevisionContent, List<T>> part,
            Function<T, Object> name,
            Function<T, Object> meaning) {
        var merged = ListMerge.of(part.apply(base), part.apply(mine), part.apply(theirs), name, meaning);
        note(
                field,
                content -> part.apply(content).stream()
                        .map(item -> Arrays.asList(name.apply(item), meaning.apply(item)))
                        .toList(),
                merged.isClean());
        return merged.items();
    }

    private <T> void note(Field field, Function<RevisionContent, T> part, boolean isClean) {
        var outcome = outcome(part::apply);
        outcomes.put(field, outcome == Outcome.CONFLICT && isClean ? Outcome.BOTH : outcome);
    }
}
