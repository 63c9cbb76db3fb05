package hemera.bench;

import hemera.HemeraApplication;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.SampleArticle;
import hemera.search.ArticleSearch;
import hemera.search.Hit;
import hemera.search.SearchCriteria;
import hemera.search.SearchResults;
import hemera.text.Markdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Publishes the documents of judged queries in an archive of their own and tells how well the search ranks them:
 * {@code --bench.judged=FOLDER}. {@code docs/benchmarks.md} says more.
 */
final class Relevance {

    private static final int DEPTH = 100;
    private static final int PATIENCE = 600;

    private final ArticleSearch search;
    private final Map<Long, String> documents = new HashMap<>();

    private Relevance(ArticleSearch search) {
        this.search = search;
    }

    public static void main(String[] arguments) throws Exception {
        try (var application = new SpringApplicationBuilder(HemeraApplication.class).run(arguments)) {
            var folder = Path.of(application.getEnvironment().getRequiredProperty("bench.judged"));
            var language = application.getEnvironment().getProperty("bench.language", "fr");
            var relevance = new Relevance(application.getBean(ArticleSearch.class));
            relevance.measure(folder, language, application.getBean(ArticleEditing.class));
        }
    }

    private void measure(Path folder, String language, ArticleEditing editing)
            throws IOException, InterruptedException {
        var judged = JudgedQueries.read(folder);
        var before = search.find(SearchCriteria.of("")).total();
        for (var document : judged.documents()) {
            var article = SampleArticle.anArticle(document.title())
                    .in(language)
                    .saying(Markdown.escape(document.text()))
                    .drafted(editing);
            editing.publish(article.id(), PublicationKind.FIRST, null, null);
            documents.put(article.id(), document.id());
        }
        awaitIndexed(before + judged.documents().size());
        var quality = new RankingQuality();
        for (var answers : judged.answers().entrySet()) {
            quality.add(ranked(judged.queries().get(answers.getKey())), answers.getValue());
        }
        System.out.println("| collection | queries | MRR@10 | nDCG@10 | Recall@100 |");
        System.out.println("| --- | --- | --- | --- | --- |");
        System.out.println(quality.row(folder.getFileName().toString()));
    }

    private void awaitIndexed(long articles) throws InterruptedException {
        for (int second = 0; search.find(SearchCriteria.of("")).total() < articles; second++) {
            if (second == PATIENCE) {
                throw new IllegalStateException("Not all articles were indexed within " + PATIENCE + " s");
            }
            Thread.sleep(1000);
        }
    }

    /** Ids of documents, best first; articles that were there before are passed over. */
    private List<String> ranked(String query) {
        var ids = new ArrayList<String>();
        for (int page = 1; page <= DEPTH / SearchResults.PAGE_SIZE; page++) {
            var hits = search.find(SearchCriteria.of(query).withPage(page)).hits();
            hits.stream().map(Hit::articleId).filter(documents::containsKey).map(documents::get).forEach(ids::add);
            if (hits.size() < SearchResults.PAGE_SIZE) {
                break;
            }
        }
        return ids;
    }
}
