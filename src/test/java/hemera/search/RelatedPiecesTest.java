package hemera.search;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.RelatedArticle;
import hemera.article.SubjectRole;
import hemera.article.Withdrawal;
import hemera.browse.SampleNames;
import hemera.subject.SubjectKind;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class RelatedPiecesTest {

    private static final String TEXT =
            "La péniche a rompu ses amarres vers minuit et dérivé jusqu’au pont de pierre, où les"
                    + " mariniers l’ont retenue avec des gaffes en attendant les remorqueurs du port voisin.";

    @Autowired
    RelatedPieces related;

    @Autowired
    LikeTexts texts;

    @Autowired
    ArticleEditing editing;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester site;

    private SampleNames names;

    @BeforeEach
    void readNames() {
        names = new SampleNames(database);
    }

    @Test
    void sharedPeopleAreCountedAndWhoWroteIsNone() {
        var one = names.subject(SubjectKind.PERSON, "Aglaé Liante");
        var two = names.subject(SubjectKind.PERSON, "Barnabé Liant");
        var author = names.subject(SubjectKind.PERSON, "Cunégonde Plume");
        var asked = anArticle("Aglaé et Barnabé dînent")
                .about(one)
                .about(two)
                .speakingOf(author, SubjectRole.AUTHOR)
                .published(editing);
        anArticle("Barnabé seul").about(two).published(editing);
        anArticle("Barnabé revoit Aglaé").about(two).about(one).published(editing);
        anArticle("Cunégonde écrit").speakingOf(author, SubjectRole.AUTHOR).published(editing);

        assertThat(find(asked))
                .extracting(RelatedArticle::headline, RelatedArticle::people)
                .containsExactly(tuple("Barnabé revoit Aglaé", 2), tuple("Barnabé seul", 1));
    }

    @Test
    void oneEventBindsMoreThanOnePerson() {
        var event = names.subject(SubjectKind.EVENT, "Incendie du moulin des Ormes");
        var person = names.subject(SubjectKind.PERSON, "Désiré Meunier");
        var asked = anArticle("Le moulin brûle").about(event).about(person).published(editing);
        anArticle("Désiré Meunier marie sa fille").about(person).published(editing);
        anArticle("Le moulin fume encore").about(event).published(editing);

        assertThat(find(asked))
                .extracting(RelatedArticle::headline, RelatedArticle::sameEvent)
                .containsExactly(tuple("Le moulin fume encore", true), tuple("Désiré Meunier marie sa fille", false));
    }

    @Test
    void bothEndsOfACitationKnowEachOther() {
        var cited = anArticle("Le bac de Vernouillet est fermé").published(editing);
        var citing = anArticle("Vernouillet sans bac")
                .saying("La suite.\n\n[[Le bac de Vernouillet est fermé]]")
                .published(editing);

        assertThat(find(citing)).extracting(RelatedArticle::cited).containsExactly(true);
        assertThat(find(cited)).extracting(RelatedArticle::citing).containsExactly(true);
    }

    @Test
    void aNearlyIdenticalTextIsFoundUntilItIsWithdrawn() {
        var asked = anArticle("La péniche dérive").saying(TEXT).published(editing);
        var copy = anArticle("Dérive nocturne").saying("Paris. " + TEXT).published(editing);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> texts.find(TEXT, 9).contains(copy.id()));

        assertThat(related.find(asked.id(), TEXT))
                .extracting(RelatedArticle::headline, RelatedArticle::alike)
                .containsExactly(tuple("Dérive nocturne", true));

        editing.withdraw(copy.id(), new Withdrawal.Reason("Publié deux fois.", null, true), null);
        assertThat(related.find(asked.id(), TEXT)).isEmpty();
    }

    @Test
    void thePageSaysWhyInBothLanguages() {
        var person = names.subject(SubjectKind.PERSON, "Évariste Passeur");
        var asked = anArticle("Évariste passe l’eau").about(person).published(editing);
        anArticle("Évariste raccroche").about(person).published(editing);
        var address = "/articles/" + asked.ark() + "/" + asked.slug();

        assertThat(site.get().uri(address)).bodyText().contains("Évariste raccroche", "une personne en commun");
        assertThat(site.get().uri("/en" + address)).bodyText().contains("Évariste raccroche", "one person in common");
    }

    private List<RelatedArticle> find(Article article) {
        return related.find(article.id(), "");
    }
}
