package hemera.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed, by 100,000 examples that are the same each time. */
class AnyQueryTest {

    private static final long SEED = 20230524;

    private static Stream<String> queries() {
        return Stream.generate(new RandomQuery(SEED)::next).limit(100_000);
    }

    @Test
    void isReadWithinItsBounds() {
        queries().forEach(typed -> {
            var read = QueryReader.read(typed);

            assertThat(read.typed()).isEqualTo(typed);
            assertThat(read.clause().map(Clause::leaves).orElse(0)).isLessThanOrEqualTo(Bounds.LEAVES);
            assertThat(read.clause().map(Depth::openLeaves).orElse(0)).isLessThanOrEqualTo(Bounds.OPEN_LEAVES);
            assertThat(read.clause().map(Depth::longestFuzzy).orElse(0)).isLessThanOrEqualTo(Bounds.FUZZY_LENGTH);
            // Between two brackets stand at most a field, an OU, an ET and a denial
            assertThat(read.clause().map(Depth::of).orElse(0)).isLessThanOrEqualTo(4 * (Bounds.DEPTH + 1) + 1);
            assertThat(read.flaws()).hasSizeLessThanOrEqualTo(10);
            assertThat(read.plain() && read.flaws().isEmpty()).isFalse();
        });
    }

    @Test
    void isToldItsFlawsAtPlacesThatItHas() {
        queries()
                .forEach(typed -> assertThat(QueryReader.read(typed).flaws())
                        .allSatisfy(flaw -> assertThat(flaw.to()).isLessThanOrEqualTo(typed.length())));
    }

    @Test
    void isTheSameTreeOnceWrittenAndReadAgain() {
        queries()
                .forEach(typed -> QueryReader.read(typed).clause().ifPresent(clause -> {
                    assertReadsAgain(clause, Locale.FRENCH);
                    assertReadsAgain(clause, Locale.ENGLISH);
                }));
    }

    private static void assertReadsAgain(Clause clause, Locale locale) {
        var written = QueryWriter.write(clause, locale);
        if (written.length() <= Bounds.LENGTH) {
            var read = QueryReader.read(written);

            assertThat(read.flaws()).as(written).isEmpty();
            assertThat(read.clause()).as(written).contains(clause);
        }
    }

    @Test
    void mayBeAsLongAsItLikes() {
        for (var piece : new String[] {
            "(", "\"", "«", "-", "+", "a ", "titre:", "date:", "date:(", "a*", "~", ":", "\ud83d", "😀", "\0"
        }) {
            assertThat(QueryReader.read(piece.repeat(100_000)).flaws())
                    .as(piece)
                    .isNotEmpty();
        }
    }
}
