package hemera.article.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.article.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelocationTest {

    private static final Quotation MONTE = new Quotation(7L, "Lépine", "préfet", "Elle monte vite", 2, 17, 9L);

    @ParameterizedTest
    @CsvSource({
        "'« Elle monte vite », dit Lépine.'",
        "'Hier encore, « Elle monte vite », dit Lépine.'",
        "'Un.\n\n« Elle monte vite », dit Lépine.'",
        "'🌊 « Elle monte vite », dit Lépine.'",
        "'« Elle\nmonte vite », dit Lépine.'",
        "'« Elle *monte* vite », dit Lépine.'",
    })
    void aQuotationIsFoundAgainByItsWords(String body) {
        var relocation = QuotationProposals.relocate(List.of(MONTE), body);

        assertThat(relocation.lost()).isEmpty();
        assertThat(relocation.found()).singleElement().satisfies(quotation -> {
            assertThat(quotation
                            .words()
                            .replaceAll("[*\n]", " ")
                            .replaceAll(" +", " ")
                            .strip())
                    .isEqualTo("Elle monte vite");
            assertThat(textAt(body, quotation)).isEqualTo(quotation.words());
            assertThat(quotation.speakerId()).isEqualTo(7);
            assertThat(quotation.confirmedBy()).isEqualTo(9);
        });
    }

    @Test
    void ofTheSameWordsTwiceEachKeepsItsOwn() {
        var first = new Quotation(1L, "A", null, "Non", 2, 5, null);
        var second = new Quotation(2L, "B", null, "Non", 22, 25, null);
        var body = "Alors : « Non », dit A. Et « Non », dit B.";

        var found = QuotationProposals.relocate(List.of(second, first), body).found();

        assertThat(found).extracting(Quotation::speakerId).containsExactly(1L, 2L);
        assertThat(found).extracting(Quotation::from).containsExactly(10, 29);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "19, 10", "20, 29", "100, 29"})
    void ofManyPlacesTheNearestIsMeant(int from, int place) {
        var body = "Alors : « Non », dit A. Et « Non », dit B.";

        var found = QuotationProposals.relocate(
                        List.of(new Quotation(1L, "A", null, "Non", from, from + 3, null)), body)
                .found();

        assertThat(found).extracting(Quotation::from).containsExactly(place);
    }

    @Test
    void wordsInsideALongerWordAreOthers() {
        var relocation =
                QuotationProposals.relocate(List.of(new Quotation(1L, "A", null, "mont", 0, 4, null)), "Elle monte.");

        assertThat(relocation.found()).isEmpty();
    }

    @Test
    void correctedWordsComeBackAsAProposalWithTheirSpeaker() {
        var body = "« Elle monte très vite », dit Lépine.";
        var relocation = QuotationProposals.relocate(List.of(MONTE), body);

        assertThat(relocation.found()).isEmpty();
        assertThat(relocation.lost())
                .containsExactly(new QuotationProposal(
                        7L, "Lépine", "préfet", "Elle monte très vite", new QuotationProposal.Place(2, 22)));
        assertThat(QuotationProposals.propose(body, List.of(), relocation)).isEqualTo(relocation.lost());
    }

    @Test
    void wordsThatAreGoneComeBackWithoutAPlace() {
        var relocation = QuotationProposals.relocate(List.of(MONTE), "Rien.");

        assertThat(relocation.lost())
                .containsExactly(new QuotationProposal(7L, "Lépine", "préfet", "Elle monte vite", null));
    }

    @Test
    void confirmedWordsAreNotProposedAgain() {
        var body = "« Elle monte vite », a dit Lépine. « Courage », a-t-il ajouté.";
        var relocation = QuotationProposals.relocate(List.of(MONTE), body);

        assertThat(QuotationProposals.propose(body, List.of(), relocation))
                .extracting(QuotationProposal::words)
                .containsExactly("Courage");
    }

    private static String textAt(String body, Quotation quotation) {
        return new String(body.codePoints().toArray(), quotation.from(), quotation.to() - quotation.from());
    }
}
