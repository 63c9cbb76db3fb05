package hemera.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long the results page takes over HTTP, and the like work straight on Lucene, in turns. */
final class SearchCosts {

    /** Of fewer articles no common word has 5,000 pages. */
    private static final int WITH_DEEP_PAGES = 300_000;

    private final RunningArchive archive;
    private final PlainLucene plain;
    private final boolean deep;

    SearchCosts(RunningArchive archive, PlainLucene plain) {
        this.archive = archive;
        this.plain = plain;
        this.deep = archive.size() >= WITH_DEEP_PAGES;
    }

    /**
     * Searches of one sort.
     *
     * @param addresses of results pages
     * @param words the same for Lucene; empty where there is nothing to compare with
     */
    record Sort(String name, List<String> addresses, List<String[]> words) {

        static Sort ofWords(String name, Stream<String> queries) {
            var all = queries.toList();
            return new Sort(
                    name,
                    all.stream().map(SearchCosts::address).toList(),
                    all.stream().map(query -> query.split(" ")).toList());
        }

        static Sort of(String name, Stream<String> addresses) {
            return new Sort(name, addresses.toList(), List.of());
        }
    }

    static String address(String query) {
        return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private List<Sort> sorts(SearchWords words) {
        var medium = words.medium();
        var common = words.common();
        return List.of(
                Sort.ofWords("rare word", words.rare().stream()),
                Sort.ofWords("medium word", medium.stream()),
                Sort.ofWords("common word", common.stream()),
                Sort.ofWords(
                        "medium and common",
                        IntStream.range(0, 20).mapToObj(i -> medium.get(i) + " " + common.get(i % 10))),
                Sort.ofWords(
                        "common and common",
                        IntStream.range(0, 20)
                                .mapToObj(i -> common.get(i % 10) + " " + common.get((i + 1 + i / 10) % 10))),
                Sort.of("phrase", common.stream().map(word -> address("\"les " + word + "\""))),
                Sort.of("prefix", common.stream().map(word -> address(word.substring(0, 5) + "*"))),
                Sort.of("source and year", common.stream().map(word -> address(word) + "&source=1&year=1990")),
                Sort.of("common, page 500", common.stream().map(word -> address(word) + "&page=500")),
                Sort.of("common, page 5,000", common.stream().filter(word -> deep).map(word -> address(word) + "&page=5000")));
    }

    void warm(SearchWords words, Duration time) throws IOException {
        var start = System.nanoTime();
        while (System.nanoTime() - start < time.toNanos()) {
            for (var sort : sorts(words)) {
                measure(sort, 1);
            }
        }
    }

    void tell(SearchWords words, int rounds) throws IOException {
        System.out.println("| search | page p50 | p95 | Lucene p50 | p95 | ratio p50 | p95 |\n|---|---|---|---|---|---|---|");
        for (var sort : sorts(words)) {
            if (!sort.addresses().isEmpty()) {
                measure(sort, rounds).print(sort.name());
            }
        }
    }

    private Times measure(Sort sort, int rounds) throws IOException {
        var times = new Times(new ArrayList<>(), new ArrayList<>());
        var visits = archive.visits();
        for (int round = 0; round < rounds; round++) {
            for (int at = 0; at < sort.addresses().size(); at++) {
                var start = System.nanoTime();
                visits.visit(sort.addresses().get(at));
                times.page().add((System.nanoTime() - start) / 1e6);
                if (!sort.words().isEmpty()) {
                    var plainStart = System.nanoTime();
                    plain.page(sort.words().get(at));
                    times.plain().add((System.nanoTime() - plainStart) / 1e6);
                }
            }
        }
        return times;
    }

    /** In milliseconds. */
    private record Times(List<Double> page, List<Double> plain) {

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    plain.isEmpty() ? "| %s | %.1f | %.1f | | | | |%n" : "| %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |%n",
                    name,
                    of(page, 0.5),
                    of(page, 0.95),
                    plain.isEmpty() ? 0 : of(plain, 0.5),
                    plain.isEmpty() ? 0 : of(plain, 0.95),
                    plain.isEmpty() ? 0 : of(page, 0.5) / of(plain, 0.5),
                    plain.isEmpty() ? 0 : of(page, 0.95) / of(plain, 0.95));
        }

        private static double of(List<Double> times, double share) {
            return times.stream().sorted().toList().get((int) (times.size() * share));
        }
    }
}
