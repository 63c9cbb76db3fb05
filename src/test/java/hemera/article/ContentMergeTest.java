package hemera.article;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.article.ContentMerge.Field;
import hemera.article.ContentMerge.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentMergeTest {

    private static final RevisionContent BASE =
            anArticle("La Seine monte").issued("1910-01").saying("Un.\n\nDeux.").content();

    @Test
    void whatOneSideChangedPasses() {
        var mine = anArticle("La Seine monte encore")
                .issued("1910-01")
                .saying("Un.\n\nDeux.")
                .content();
        var theirs = anArticle("La Seine monte")
                .issued("1910-01-28")
                .saying("Un.\n\nDeux.")
                .content();

        var merge = ContentMerge.of(BASE, mine, theirs);

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.outcomes())
                .containsEntry(Field.HEADLINE, Outcome.MINE)
                .containsEntry(Field.ISSUED, Outcome.THEIRS)
                .containsEntry(Field.RIGHTS, Outcome.UNCHANGED)
                .containsOnlyKeys(Field.values());
        assertThat(merge.merged())
                .isEqualTo(anArticle("La Seine monte encore")
                        .issued("1910-01-28")
                        .saying("Un.\n\nDeux.")
                        .content());
    }

    @Test
    void whatBothChangedIsLeftToSomebodyAndMeanwhileMine() {
        var mine = anArticle("La Seine monte")
                .issued("1910-01-27")
                .saying("Un.\n\nDeux.")
                .content();
        var theirs = anArticle("La Seine monte").saying("Un.\n\nDeux.").content();

        var merge = ContentMerge.of(BASE, mine, theirs);

        assertThat(merge.isClean()).isFalse();
        assertThat(merge.outcomes()).containsEntry(Field.ISSUED, Outcome.CONFLICT);
        assertThat(merge.merged().issued()).isEqualTo(mine.issued());
    }

    @Test
    void theSameChangeTwiceIsOneChange() {
        var same = anArticle("La crue").issued("1910-01").saying("Un.\n\nDeux.").content();

        var merge = ContentMerge.of(BASE, same, same);

        assertThat(merge.outcomes()).containsEntry(Field.HEADLINE, Outcome.SAME);
        assertThat(merge.merged()).isEqualTo(same);
    }

    @Test
    void bodiesMergeByParagraphs() {
        var mine = anArticle("La Seine monte")
                .issued("1910-01")
                .saying("Un !\n\nDeux.")
                .content();
        var theirs = anArticle("La Seine monte")
                .issued("1910-01")
                .saying("Un.\n\nDeux ?")
                .content();

        var merge = ContentMerge.of(BASE, mine, theirs);

        assertThat(merge.outcomes()).containsEntry(Field.BODY, Outcome.BOTH);
        assertThat(merge.merged().body()).isEqualTo("Un !\n\nDeux ?");
    }

    /** Signed by one, found to be unsigned by the other: neither half may be taken alone. */
    @Test
    void aBylineStaysWithItsStatus() {
        var base = anArticle("La Seine monte").signed("A. Durand").content();
        var mine = anArticle("La Seine monte").signed("Albert Durand").content();
        var theirs = anArticle("La Seine monte").content();

        var merge = ContentMerge.of(base, mine, theirs);

        assertThat(merge.outcomes()).containsEntry(Field.BYLINE, Outcome.CONFLICT);
        assertThat(merge.merged().byline()).isEqualTo("Albert Durand");
        assertThat(merge.merged().bylineStatus()).isEqualTo(BylineStatus.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 123, 124, 1234, BOTH",
        "12, 12, 124, 124, THEIRS",
        "12, 312, 12, 312, MINE",
        "123, 13, 124, 14, BOTH",
        "123, 321, 1234, 3421, BOTH",
        "123, 1234, 321, 3421, BOTH",
        "12, 123, 123, 123, SAME",
        "12, '', 123, 3, BOTH",
    })
    void subjectsMergeOneByOne(String base, String mine, String theirs, String merged, Outcome outcome) {
        var merge = ContentMerge.of(about(base), about(mine), about(theirs));

        assertThat(merge.outcomes()).containsEntry(Field.SUBJECTS, outcome);
        assertThat(merge.merged().subjects()).isEqualTo(about(merged).subjects());
    }

    @Test
    void aSubjectThatBothChangedIsLeftToSomebody() {
        var base = anArticle("La Seine monte").about(1).about(2).content();
        var mine = anArticle("La Seine monte").about(2).content();
        var theirs = anArticle("La Seine monte")
                .speakingOf(1, SubjectRole.AUTHOR)
                .about(2)
                .content();

        var merge = ContentMerge.of(base, mine, theirs);

        assertThat(merge.outcomes()).containsEntry(Field.SUBJECTS, Outcome.CONFLICT);
        assertThat(merge.merged().subjects()).isEqualTo(mine.subjects());
    }

    @Test
    void aQuotationThatOnlyMovedIsNoChange() {
        var base = quoting(new Quotation(null, "Lépine", null, "Elle monte", 4, 14, null));
        var mine = quoting(new Quotation(null, "Lépine", null, "Elle monte", 40, 50, null));
        var theirs = quoting(
                new Quotation(null, "Lépine", "préfet de police", "Elle monte", 4, 14, null),
                new Quotation(null, "Picard", null, "Courage", 20, 27, null));

        var merge = ContentMerge.of(base, mine, theirs);

        assertThat(merge.outcomes()).containsEntry(Field.QUOTATIONS, Outcome.THEIRS);
        assertThat(merge.merged().quotations()).isEqualTo(theirs.quotations());
    }

    private static RevisionContent about(String subjects) {
        var article = anArticle("La Seine monte");
        subjects.chars().mapToLong(id -> id - '0').forEach(article::about);
        return article.content();
    }

    private static RevisionContent quoting(Quotation... quotations) {
        var article = anArticle("La Seine monte");
        List.of(quotations).forEach(article::quoting);
        return article.content();
    }
}
