package hemera.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How near the top the answers of queries stand, as a mean of all queries: MRR@10, nDCG@10 and Recall@100. */
final class RankingQuality {

    private static final int TOP = 10;

    private int queries;
    private double reciprocalRank;
    private double gain;
    private double recall;

    /**
     * @param found ids in the order found, 100 at most
     * @param answers ids that are right, at least one
     */
    void add(List<String> found, Set<String> answers) {
        queries++;
        double dcg = 0;
        double first = 0;
        for (int at = 0; at < Math.min(TOP, found.size()); at++) {
            if (answers.contains(found.get(at))) {
                first = first == 0 ? 1.0 / (at + 1) : first;
                dcg += discount(at);
            }
        }
        double best = 0;
        for (int at = 0; at < Math.min(TOP, answers.size()); at++) {
            best += discount(at);
        }
        reciprocalRank += first;
        gain += dcg / best;
        recall += (double) found.stream().filter(answers::contains).count() / answers.size();
    }

    private static double discount(int at) {
        return Math.log(2) / Math.log(at + 2);
    }

    /** A row of a table in Markdown. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.4f | %.4f | %.4f |",
                name,
                queries,
                reciprocalRank / queries,
                gain / queries,
                recall / queries);
    }
}
