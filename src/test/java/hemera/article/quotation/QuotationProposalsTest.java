package hemera.article.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationProposalsTest {

    private static final List<KnownSpeaker> KNOWN = List.of(
            new KnownSpeaker(1, List.of("John Kirby", "Джон Кирби")),
            new KnownSpeaker(2, List.of("Maison Blanche", "Maison-Blanche", "White House")),
            new KnownSpeaker(3, List.of("Élise Martin")),
            new KnownSpeaker(4, List.of("Jean Martin")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            « Elle monte », a déclaré John Kirby.                                     | John Kirby      | -                          | Elle monte
            « Elle monte », a déclaré mardi à l’AFP John Kirby.                       | John Kirby      | -                          | Elle monte
            « Elle monte » a indiqué Louis Lépine, dont la maison est sous l'eau.     | Louis Lépine    | -                          | Elle monte
            « Elle monte », affirme Louis Lépine, préfet de police.                   | Louis Lépine    | préfet de police           | Elle monte
            « Elle monte », explique le préfet de police, Louis Lépine.               | Louis Lépine    | préfet de police           | Elle monte
            « Elle monte », assure le préfet Louis Lépine.                            | Louis Lépine    | préfet                     | Elle monte
            « Elle monte », a précisé un porte-parole de la police.                   | un porte-parole de la police | -             | Elle monte
            « Elle monte », selon Louis Lépine.                                       | Louis Lépine    | -                          | Elle monte
            « Elle monte. » Kirby a déclaré aux journalistes.                         | Kirby           | -                          | Elle monte.
            « Elle monte ! » s’exclame M. Lépine.                                     | M. Lépine       | -                          | Elle monte !
            "Elle monte", a déclaré Louis Lépine.                                     | Louis Lépine    | -                          | Elle monte
            “Elle monte”, a déclaré Louis Lépine.                                     | Louis Lépine    | -                          | Elle monte
            Louis Lépine a déclaré : « Elle monte. »                                  | Louis Lépine    | -                          | Elle monte.
            Louis Lépine, préfet de police, affirme que « l’eau monte ».              | Louis Lépine    | préfet de police           | l’eau monte
            Le préfet de police, Louis Lépine, affirme que l'eau « monte vite ».      | Louis Lépine    | préfet de police           | monte vite
            La procureure de la Cour, Mme Fatou Bensouda, a déclaré : « Arrêtez ».    | Mme Fatou Bensouda | procureure de la Cour   | Arrêtez
            Le ministre Louis Lépine écrit : « Elle monte ».                          | Louis Lépine    | ministre                   | Elle monte
            Sur Twitter, Louis Lépine (PS) a dénoncé un « incident grave ».           | Louis Lépine    | -                          | incident grave
            Selon Louis Lépine, « elle monte ».                                       | Louis Lépine    | -                          | elle monte
            D’après le ministre du budget, Louis Lépine, « elle monte ».              | Louis Lépine    | ministre du budget         | elle monte
            La Maison-Blanche estime que « tout va bien ».                            | Maison-Blanche  | -                          | tout va bien
            Un ancien guide touristique a indiqué : « Ils sont venus. »               | Un ancien guide touristique | -              | Ils sont venus.
            Le ministre, Manuel Valls, a parlé en affirmant que « tout va bien ».     | Manuel Valls    | ministre                   | tout va bien
            L’alerte fut donnée « quand l’eau est montée », a indiqué Louis Lépine.   | Louis Lépine    | -                          | quand l’eau est montée
            « Il a crié “au feu” et couru », raconte Louis Lépine.                    | Louis Lépine    | -                          | Il a crié “au feu” et couru
            « Il a crié « au feu » et couru », raconte Louis Lépine.                  | Louis Lépine    | -                          | Il a crié « au feu » et couru
            Louis Lépine a déclaré : « Elle monte                                     | Louis Lépine    | -                          | Elle monte
            "It is rising," said John Kirby.                                          | John Kirby      | -                          | It is rising
            "It is rising," Kirby said in a statement.                                | Kirby           | -                          | It is rising
            “It is rising,” said Guy Cecil, director of Priorities.                   | Guy Cecil       | director of Priorities     | It is rising
            Guy Cecil, the group's director, said: "It is rising."                    | Guy Cecil       | group's director           | It is rising.
            According to Guy Cecil, "it is rising".                                   | Guy Cecil       | -                          | it is rising
            The National Weather Service said that "it is rising".                    | National Weather Service | -                 | it is rising
            """)
    void whoSpeaksIsReadFromTheSentence(String body, String speaker, String role, String words) {
        assertThat(QuotationProposals.propose(body, KNOWN)).singleElement().satisfies(proposal -> {
            assertThat(proposal.speaker()).isEqualTo(speaker);
            assertThat(proposal.role()).isEqualTo(role == null ? null : role.replace('\'', '’'));
            assertThat(proposal.words()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le film « La Strada » sort mercredi.",
                "Les liens « Autres langues » sont à gauche.",
                "Il n’y a rien entre les marques : « », a déclaré Louis Lépine.",
                "[[« Elle monte », a déclaré Louis Lépine]]",
                "Le juge a rendu sa décision. Le « miracle » n’a pas eu lieu.",
                "Voters will choose the \"Republic of North Macedonia.\"",
                "Louis Lépine a déclaré que l’eau montait."
            })
    void marksWithoutASpeakerAreNoQuotation(String body) {
        assertThat(QuotationProposals.propose(body, KNOWN)).isEmpty();
    }

    @Test
    void aPronounStandsForWhomTheSentenceBeforeIsAbout() {
        var body =
                "Le préfet de police, Louis Lépine, a visité les quais. « Elle monte », a-t-il dit. Il a ajouté : « Courage. »";

        assertThat(QuotationProposals.propose(body, KNOWN)).hasSize(2).allSatisfy(proposal -> {
            assertThat(proposal.speaker()).isEqualTo("Louis Lépine");
            assertThat(proposal.role()).isEqualTo("préfet de police");
        });
    }

    @Test
    void aPronounWithoutAnybodyIsLeftToTheEditor() {
        assertThat(QuotationProposals.propose("« Elle monte », a-t-il dit.", KNOWN))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.speaker()).isEmpty());
    }

    @Test
    void speechGoesOnBehindItsAttribution() {
        var body = "« Elle monte », a dit Louis Lépine. « Courage. »";

        assertThat(QuotationProposals.propose(body, KNOWN))
                .extracting(QuotationProposal::speaker)
                .containsExactly("Louis Lépine", "Louis Lépine");
    }

    @Test
    void speakersAreFoundAmongTheSubjectsByNameVariantAndFamilyName() {
        assertThat(subjectOf("« Oui », a déclaré John Kirby.")).isEqualTo(1);
        assertThat(subjectOf("« Oui », a déclaré JOHN KIRBY.")).isEqualTo(1);
        assertThat(subjectOf("« Oui », a déclaré M. Kirby.")).isEqualTo(1);
        assertThat(subjectOf("« Oui », assure la Maison Blanche.")).isEqualTo(2);
        assertThat(subjectOf("« Oui », a déclaré Elise Martin.")).isEqualTo(3);
        assertThat(subjectOf("« Oui », a déclaré Louis Lépine.")).isNull();
    }

    @Test
    void aNameThatTwoBearDecidesNothing() {
        assertThat(subjectOf("« Oui », a déclaré Martin.")).isNull();
    }

    private static Long subjectOf(String body) {
        return QuotationProposals.propose(body, KNOWN).get(0).speakerId();
    }

    @Test
    void aFamilyNameIsFilledUpFromWhatTheTextSaidBefore() {
        var body = "Le porte-parole, John Kirby, a parlé.\n\n« Elle monte. » Kirby a déclaré cela.";

        assertThat(QuotationProposals.propose(body, KNOWN))
                .containsExactly(new QuotationProposal(
                        1L, "John Kirby", "porte-parole", "Elle monte.", new QuotationProposal.Place(41, 52)));
    }

    @Test
    void placesCountCodePointsOfTheBody() {
        var body = "🌊🌊 Un.\n\n« Elle 🌊 monte », a dit Louis Lépine.";
        var place = QuotationProposals.propose(body, KNOWN).get(0).place();

        assertThat(new String(body.codePoints().toArray(), place.from(), place.to() - place.from()))
                .isEqualTo("Elle 🌊 monte");
    }

    @Test
    void textsMadeOfMarksComeToAnEnd() {
        assertThat(QuotationProposals.propose("« a » a dit M. A ".repeat(50_000), KNOWN))
                .hasSizeLessThanOrEqualTo(500);
        assertThat(QuotationProposals.propose("« ".repeat(500_000), KNOWN)).isEmpty();
        assertThat(QuotationProposals.propose("A ".repeat(500_000) + "« b », a dit C.", KNOWN))
                .hasSize(1);
    }

    @Test
    void aTextOfMarksAloneIsNotReadToItsEnd() {
        var said = "\n\n« Elle monte », a déclaré John Kirby.";

        assertThat(QuotationProposals.propose("« a » ".repeat(499) + said, KNOWN))
                .hasSize(1);
        assertThat(QuotationProposals.propose("« a » ".repeat(500) + said, KNOWN))
                .isEmpty();
    }

    @Test
    void aTextOfParagraphsAloneIsNotReadToItsEnd() {
        var said = "« Elle monte », a déclaré John Kirby.";

        assertThat(QuotationProposals.propose("a\n\n".repeat(4999) + said, KNOWN))
                .hasSize(1);
        assertThat(QuotationProposals.propose("a\n\n".repeat(5000) + said, KNOWN))
                .isEmpty();
    }
}
