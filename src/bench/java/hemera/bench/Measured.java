package hemera.bench;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A server whose pages are measured.
 *
 * @param name heads its figures
 * @param clock counts all that it runs on
 */
record Measured(String name, PageVisits visits, CpuClock clock, List<PageKind> kinds) {

    private static final String PLAIN_ARTICLE = "plain article";
    private static final String PLAIN_FRONT_PAGE = "plain front page";
    private static final int ARTICLES = 10_000;

    /**
     * The plain article and front page of a program to compare with, whose articles are numbered from 1.
     *
     * @param processes its own and its database’s
     */
    static Measured plainPages(String origin, List<Long> processes) {
        var articles = LongStream.rangeClosed(1, ARTICLES)
                .mapToObj(number -> "/article/" + number)
                .toList();
        return new Measured(
                "plain pages",
                new PageVisits(origin, new StatementLog()),
                CpuClock.ofOthers(processes),
                List.of(PageKind.article(PLAIN_ARTICLE, articles), PageKind.page(PLAIN_FRONT_PAGE, List.of("/"))));
    }
}
