package hemera.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hemera.DatabaseTest;
import hemera.site.NotHere;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walking lists page by page. */
@DatabaseTest
class CardPageTest {

    private static final String SHELF = "1403";
    private static final long FIRST_ID = 10_000_000;
    private static final int ARTICLES = 1000;

    @Autowired
    private Cards cards;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void fillAShelf() {
        publish(FIRST_ID, ARTICLES);
    }

    @Test
    void theNextPagesOfAShelfHoldEachArticleOnceOldestFirst() {
        var met = walkOn(this::oldestFirst, page -> {});

        assertThat(met).isSortedAccordingTo(CardPageTest::byDay).hasSize(ARTICLES);
        assertThat(ids(met)).containsExactlyInAnyOrderElementsOf(ids(FIRST_ID, ARTICLES));
    }

    @Test
    void newestFirstIsTheSameListFromTheOtherEnd() {
        var oldestFirst = walkOn(this::oldestFirst, page -> {});
        var newestFirst = walkOn(this::newestFirst, page -> {});

        assertThat(newestFirst).isSortedAccordingTo((one, other) -> byDay(other, one));
        assertThat(ids(newestFirst)).containsExactlyInAnyOrderElementsOf(ids(oldestFirst));
    }

    @Test
    void thePreviousPagesLeadBackToTheStart() {
        var onward = walkOn(this::oldestFirst, page -> {});
        var last = onward.get(onward.size() - 1);

        var back = new ArrayList<Position>(List.of(last));
        for (@Nullable Position before = last; before != null; ) {
            var page = oldestFirst(new Cursor(null, before));
            back.addAll(0, positions(page));
            before = page.previous();
        }

        assertThat(back).isEqualTo(onward);
    }

    @Test
    void whatIsPublishedMeanwhileNeitherHidesNorRepeatsAnArticle() {
        var later = new ArrayList<Long>();

        var met = walkOn(this::oldestFirst, page -> {
            publish(FIRST_ID + ARTICLES + later.size(), 7);
            later.addAll(ids(FIRST_ID + ARTICLES + later.size(), 7));
        });

        assertThat(met).doesNotHaveDuplicates();
        assertThat(ids(met)).containsAll(ids(FIRST_ID, ARTICLES)).containsAnyElementsOf(later);
    }

    @Test
    void aPositionWhoseArticleHasLeftStillLeadsOn() {
        var first = oldestFirst(Cursor.FIRST_PAGE);
        database.sql("delete from shelf_entry where article_id = ?")
                .param(first.next().articleId())
                .update();

        var second = oldestFirst(new Cursor(first.next(), null));

        assertThat(second.cards()).hasSize(CardPage.LENGTH);
        assertThat(second.previous()).isNotNull();
    }

    @Test
    void noLinkLeadsToAnEmptyPage() {
        var beforeAll = new Position(LocalDate.of(1402, 12, 31), 1);
        var afterAll = new Position(LocalDate.of(1404, 1, 1), 1);

        assertThat(oldestFirst(new Cursor(beforeAll, null)).previous()).isNull();
        assertThat(oldestFirst(new Cursor(null, afterAll)).next()).isNull();
        assertThatThrownBy(() -> oldestFirst(new Cursor(afterAll, null))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> newestFirst(new Cursor(beforeAll, null))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> oldestFirst(new Cursor(beforeAll, afterAll))).isInstanceOf(BothWays.class);
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        assertThat(read("1404", Cursor.FIRST_PAGE)).isEqualTo(CardPage.NONE);
    }

    @Test
    void piecesWithoutDateHavePositionsToo() {
        database.sql("update shelf_entry set issued_from = null, issued_to = null where article_id >= ?")
                .param(FIRST_ID + ARTICLES - 30)
                .update();

        var first = read("undated", new Cursor(new Position(LocalDate.MIN, FIRST_ID), null));
        var second = read("undated", new Cursor(Position.of(first.next().toString()), null));

        assertThat(first.next().toString()).startsWith("none.");
        assertThat(first.cards()).hasSize(CardPage.LENGTH);
        assertThat(second.cards()).hasSize(30 - CardPage.LENGTH);
        assertThat(second.previous()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "2023-05-24",
                "2023-05-24.",
                "2023-05-24.0",
                "2023-05-24.-1",
                "2023-05.1",
                "2023-02-30.1",
                "2023-13-01.1",
                "2023-05-24.99999999999999999999",
                "none",
                "none.x",
                "2023-05-24.1 ",
                "'.1"
            })
    void whatIsNoPositionIsRefused(String written) {
        assertThatThrownBy(() -> Position.of(written)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aPositionIsReadBackAsItWasWritten() {
        var position = new Position(LocalDate.of(7, 1, 2), 123);

        assertThat(position).hasToString("0007-01-02.123").isEqualTo(Position.of("0007-01-02.123"));
    }

    private CardPage oldestFirst(Cursor cursor) {
        return read(SHELF, cursor);
    }

    private CardPage read(String shelf, Cursor cursor) {
        return CardPage.oldestFirst(
                cursor,
                (day, id, limit) -> cards.findLaterOnShelf(shelf, day, id, limit),
                (day, id, limit) -> cards.findEarlierOnShelf(shelf, day, id, limit));
    }

    private CardPage newestFirst(Cursor cursor) {
        return CardPage.newestFirst(
                cursor,
                (day, id, limit) -> cards.findLaterOnShelf(SHELF, day, id, limit),
                (day, id, limit) -> cards.findEarlierOnShelf(SHELF, day, id, limit));
    }

    private static List<Position> walkOn(Function<Cursor, CardPage> list, Consumer<CardPage> betweenPages) {
        var met = new ArrayList<Position>();
        for (@Nullable Cursor cursor = Cursor.FIRST_PAGE; cursor != null; ) {
            var page = list.apply(cursor);
            met.addAll(positions(page));
            betweenPages.accept(page);
            cursor = page.next() == null ? null : new Cursor(page.next(), null);
        }
        return met;
    }

    private static List<Position> positions(CardPage page) {
        return page.cards().stream().map(Card::position).toList();
    }

    private static List<Long> ids(List<Position> positions) {
        return positions.stream().map(Position::articleId).toList();
    }

    private static List<Long> ids(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }

    private static int byDay(Position one, Position other) {
        var days = one.day().compareTo(other.day());
        return days == 0 ? Long.compare(one.articleId(), other.articleId()) : days;
    }

    /** Three fifths begin on one day, so that pages end in the middle of a day; the others are spread over the year. */
    private void publish(long first, int count) {
        database.sql("""
                        with made as (
                            insert into article (id, ark, slug, latest_revision, public_revision)
                            select n, 'h1' || n, 'a-' || n, 1, 1 from generate_series(:first, :last) n),
                        saved as (
                            insert into revision (id, article_id, number, headline, body, language, issued,
                                issued_from, issued_to, byline_status, translation, saved_at, digest)
                            select n, n, 1, 'Article ' || n, 'Texte.', 'fr', '1403',
                                case when n % 5 < 3 then date '1403-05-24' else date '1403-01-01' + (n * 37 % 200)::int end,
                                date '1403-12-31', 'UNKNOWN', 'UNKNOWN', now(), repeat('0', 64)
                            from generate_series(:first, :last) n)
                        insert into publication (id, article_id, revision, kind, published_at)
                        select n, n, 1, 'FIRST', now() from generate_series(:first, :last) n""").param("first", first).param("last", first + count - 1).update();
    }
}
