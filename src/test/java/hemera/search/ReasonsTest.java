package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.search.query.Field;
import hemera.subject.SubjectKind;
import hemera.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

    private static final Hit HIT = new Hit(
            1,
            "/articles/h1/raid",
            "Raid près de la frontière",
            "À Belgorod, « nous ne donnons pas d’équipements », dit John Kirby.",
            new Language("fr"),
            null,
            null,
            List.of(
                    HeldNames.ofSubject(SubjectKind.PLACE, 7, List.of("Belgorod", "Bielgorod", "Белгород")),
                    HeldNames.ofSubject(SubjectKind.ORGANISATION, 8, List.of("Maison-Blanche", "White House")),
                    HeldNames.ofSubject(SubjectKind.TOPIC, 9, List.of("Conflit armé")),
                    HeldNames.of(Field.AUTHOR, List.of("Jeanne Martin")),
                    HeldNames.of(
                            Field.QUOTATION,
                            List.of("John Kirby", "Kirby, John", "nous ne donnons pas d’équipements"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "white house              | organisation Maison-Blanche",
                "\"white house\"          | organisation Maison-Blanche",
                "raid Bielgorod           | place Belgorod",
                "conflit                  | topic Conflit armé",
                "sujet:conflit            | topic Conflit armé",
                "auteur:martin            | author Jeanne Martin",
                "citation:équipement      | quotation John Kirby",
                "citation:équipements parle:kirby | quotation John Kirby",
                "parle:john               | quotation John Kirby"
            })
    void whatTheTextDoesNotShowIsTold(String query, String reason) {
        assertThat(reasons(query)).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "raid frontières",
                "belgo*",
                "lieu:Belgorod",
                "raid SAUF conflit",
                "date:2023",
                "la",
                "martin",
                "``"
            })
    void whatIsSeenNeedsNoReason(String query) {
        assertThat(reasons(query)).isEmpty();
    }

    @Test
    void anotherNameThatWasFoundInsteadIsTold() {
        var widening = new Widening("Bielgorod", List.of("Белгород", "Belgorod"));

        assertThat(MarkedText.query("Bielgorod", widening).reasons(HIT))
                .startsWith(Reason.of("variant", "Bielgorod", "Belgorod"));
    }

    @Test
    void whatTheIndexKeepsIsReadAsItWas() {
        assertThat(HIT.names())
                .allSatisfy(held -> assertThat(HeldNames.read(held.written())).isEqualTo(held));
    }

    private static List<String> reasons(String query) {
        return MarkedText.query(query).reasons(HIT).stream()
                .map(reason -> reason.key().replace("search.reason.", "") + " " + String.join(" ", reason.arguments()))
                .toList();
    }
}
