package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArkNameTest {

    private static final String NAAN = "99999";
    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";

    @Test
    void aNameIsMintedForEverAsItIsToday() {
        assertThat(ArkName.mint(NAAN, 1)).hasToString("h1w6jpfv0x");
        assertThat(ArkName.mint(NAAN, 2)).hasToString("h1r8zn0nhj");
    }

    @Test
    void noTwoIdsShareAName() {
        var names = new HashSet<String>();

        LongStream.range(0, 200_000)
                .forEach(id -> names.add(ArkName.mint(NAAN, id).value().substring(0, 9)));

        assertThat(names).hasSize(200_000);
    }

    @Test
    void theLastIdHasANameAndTheNextNone() {
        assertThat(ArkName.mint(NAAN, 17_249_876_308L).value()).hasSize(10);
        assertThatIllegalArgumentException().isThrownBy(() -> ArkName.mint(NAAN, 17_249_876_309L));
        assertThatIllegalArgumentException().isThrownBy(() -> ArkName.mint(NAAN, -1));
    }

    @Test
    void neighboursLookUnrelated() {
        for (long id = 0; id < 1_000; id++) {
            var name = ArkName.mint(NAAN, id).value();
            var next = ArkName.mint(NAAN, id + 1).value();

            assertThat(LongStream.range(2, 9).filter(i -> name.charAt((int) i) == next.charAt((int) i)))
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void theCheckCharacterIsThatOfTheNoidDocumentation() {
        // its example is 13030/xf93gt2q
        assertThat(ArkName.checkCharacter("13030", "xf93gt2")).isEqualTo('q');
    }

    @Test
    void oneWrongCharacterIsNoticed() {
        var name = ArkName.mint(NAAN, 4711).value();

        for (int i = 0; i < name.length(); i++) {
            for (var other : ALPHABET.replace(name.substring(i, i + 1), "").split("")) {
                assertThat(ArkName.parse(NAAN, name.substring(0, i) + other + name.substring(i + 1)))
                        .isEmpty();
            }
        }
    }

    @Test
    void neighboursThatChangedPlacesAreNoticed() {
        for (long id = 0; id < 500; id++) {
            var name = ArkName.mint(NAAN, id).value();
            for (int i = 0; i + 1 < name.length(); i++) {
                if (name.charAt(i) != name.charAt(i + 1)) {
                    assertThat(ArkName.parse(NAAN, swapped(name, i))).isEmpty();
                }
            }
        }
    }

    private static String swapped(String name, int i) {
        return name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
    }

    @Test
    void theCheckCharacterCoversTheAuthorityToo() {
        assertThat(ArkName.parse("99998", ArkName.mint(NAAN, 1).value())).isEmpty();
    }

    @Test
    void hyphensAndCapitalsCarryNoMeaning() {
        var name = ArkName.mint(NAAN, 1);

        var written = name.value().toUpperCase().replaceAll("(...)", "$1-") + "\u2011";

        assertThat(ArkName.parse(NAAN, written)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h1", "h1aaaaaaaa", "x100000000", "../h1", "h10000000j ", "h10000000jj", "h1\u0000"})
    void whatIsNoNameIsNotFound(String text) {
        assertThat(ArkName.parse("13030", text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ArkName(text));
    }

    @Test
    void aNamingAuthorityHasFiveBetanumerics() {
        assertThat(ArkName.isNaan("99999")).isTrue();
        assertThat(ArkName.isNaan("b5060")).isTrue();
        assertThat(ArkName.isNaan("9999")).isFalse();
        assertThat(ArkName.isNaan("9999a")).isFalse();
        assertThat(ArkName.isNaan("99999/")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ArkName.mint("9999", 1));
    }
}
