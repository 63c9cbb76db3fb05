package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crue de la Seine               | crue-de-la-seine
            L’été à Noël, déjà ?           | l-ete-a-noel-deja
            aujourd'hui                    | aujourd-hui
            Un cœur, une œuvre d’Ærø       | un-coeur-une-oeuvre-d-aero
            Łódź, Đặng, Straße, İstanbul   | lodz-dang-strasse-istanbul
            « 1 000 m² » : № 5             | 1-000-m2-no-5
            Россия и Украина: соль         | rossia-i-ukraina-sol
            Ελλάδα                         | ellada
            أخبار ٢٠٢٣                     | akhbar-2023
            白宫发言人                      | bai-gong-fa-yan-ren
            한국 뉴스                       | hangug-nyuseu
            हिन्दी समाचार                   | hindi-samacara
            """)
    void aHeadlineInAnyScriptBecomesReadableAscii(String headline, String slug) {
        assertThat(Slug.of(headline)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀☃", "« ! »", "\u0000\uD800"})
    void aHeadlineWithoutAnyLetterStillHasASlug(String headline) {
        assertThat(Slug.of(headline)).isEqualTo(new Slug("article"));
    }

    @Test
    void aLongHeadlineIsCutBetweenWords() {
        assertThat(Slug.of("abc ".repeat(40)).value()).hasSize(79).endsWith("-abc");
        assertThat(Slug.of("abcdefghi ".repeat(8) + "j").value()).hasSize(79).endsWith("-abcdefghi");
        assertThat(Slug.of("a".repeat(200)).value()).isEqualTo("a".repeat(80));
        assertThat(Slug.of("Ж".repeat(100_000)).value()).hasSizeBetween(1, 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a b", "a/b", "a\n"})
    void whatIsNoSlugIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text)).withMessageContaining(text);
    }

    @Test
    void aSlugHasAtMostEightyCharacters() {
        assertThat(new Slug("a".repeat(80)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug("a".repeat(81)));
    }

    @Test
    void manyThreadsMakeTheSameSlugs() {
        var slugs = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> Slug.of("Вести " + (i % 2 == 0 ? "白宫" : "œuvre")).value())
                .distinct();

        assertThat(slugs).containsExactlyInAnyOrder("vesti-bai-gong", "vesti-oeuvre");
    }
}
