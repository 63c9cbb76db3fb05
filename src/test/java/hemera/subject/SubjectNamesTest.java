package hemera.subject;

import static hemera.article.SampleArticle.anArticle;
import static hemera.subject.SubjectKind.PERSON;
import static hemera.subject.SubjectKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.browse.SampleNames;
import hemera.text.Language;
import hemera.text.ProperName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding subjects by what editors type. */
@ArchiveTest
class SubjectNamesTest {

    @Autowired
    private SubjectNames names;

    @Autowired
    private SubjectEditing editing;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private JdbcClient database;

    @Test
    void aSubjectIsFoundByAnyOfItsNames() {
        assertThat(names.findTyped("путин", null, 10))
                .extracting(SubjectName::met)
                .contains("Владимир Путин");
        assertThat(found("poutine", null)).contains("Vladimir Poutine");
        assertThat(found("kir jo", null)).contains("John Kirby");
        assertThat(names.findTyped("john kirby", null, 1))
                .extracting(SubjectName::met)
                .containsOnlyNulls();
    }

    @Test
    void thoseOfOneKindAreFoundAmongThoseOfAll() {
        create(PERSON, "Cythère Durand");
        create(PLACE, "Cythère");

        assertThat(found("cythere", PLACE)).containsExactly("Cythère");
        assertThat(found("cythere", null)).containsExactly("Cythère", "Cythère Durand");
    }

    @Test
    void ofTwoThatBeginAlikeTheOneWithMoreArticlesComesFirst() {
        create(PERSON, "Ubu Alpha");
        anArticle("Ubu").about(create(PERSON, "Ubu Roi")).published(articles);

        assertThat(found("ubu", null)).containsExactly("Ubu Roi", "Ubu Alpha");
    }

    @Test
    void oneThatWasMergedIsNotOffered() {
        var from = create(PERSON, "Rocambole Un");
        new SampleNames(database).merge(from, create(PERSON, "Rocambole Deux"));

        assertThat(found("rocambole", null)).containsExactly("Rocambole Deux");
    }

    @Test
    void namesakesAreFoundByTheirOtherNamesToo() {
        editing.create(new SubjectDetails(
                PERSON,
                new ProperName("Lewis Carroll"),
                null,
                "Q38082",
                null,
                null,
                List.of(new SubjectVariant("Charles Dodgson", new Language("en"), false))));

        assertThat(names.findNamesakes("CHARLES  DODGSON"))
                .extracting(SubjectName::name)
                .containsExactly("Lewis Carroll");
        assertThat(names.findByWikidataId("Q38082"))
                .extracting(SubjectName::name)
                .containsExactly("Lewis Carroll");
    }

    @Test
    void nothingThatCanBeTypedFails() {
        for (var typed : List.of("", " ", "\0", "\uD83D", "%_'\\", "🗞️", "!!!", "a".repeat(10_000), "' or 1=1 --")) {
            assertThat(found(typed, PERSON)).as(typed).isNotNull();
        }
    }

    private long create(SubjectKind kind, String name) {
        return editing.create(SubjectDetails.named(kind, new ProperName(name))).id();
    }

    private List<String> found(String typed, @Nullable SubjectKind kind) {
        return names.findTyped(typed, kind, 10).stream().map(SubjectName::name).toList();
    }
}
