package hemera.search;

import hemera.text.EdtfDate;
import hemera.text.Language;
import java.util.List;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Hit} from what the index keeps of a document, so that showing results asks nothing of the database. */
final class HitProjection {

    private HitProjection() {}

    static ProjectionFinalStep<Hit> of(SearchProjectionFactory<?, ?> fields) {
        return fields.composite()
                .from(
                        fields.field(Fields.ARTICLE),
                        fields.field(Fields.ADDRESS),
                        fields.field(Fields.SHOWN_HEADLINE),
                        fields.field(Fields.SHOWN_TEXT),
                        fields.field(Fields.LANGUAGE),
                        fields.field(Fields.ISSUED),
                        fields.field(Fields.SOURCE),
                        fields.field(Fields.HELD_NAMES, String.class).list())
                .asArray(HitProjection::hit);
    }

    private static Hit hit(Object[] kept) {
        return new Hit(
                (Long) kept[0],
                (String) kept[1],
                (String) kept[2],
                (String) kept[3],
                new Language((String) kept[4]),
                date((String) kept[5]),
                id((String) kept[6]),
                names((List<?>) kept[7]));
    }

    private static List<HeldNames> names(List<?> written) {
        return written.stream().map(each -> HeldNames.read((String) each)).toList();
    }

    private static @Nullable EdtfDate date(@Nullable String edtf) {
        return edtf == null ? null : EdtfDate.parse(edtf);
    }

    private static @Nullable Long id(@Nullable String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }
}
