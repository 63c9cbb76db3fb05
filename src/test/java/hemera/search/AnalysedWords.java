package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.analysis.impl.LuceneAnalysisComponentFactory;
import org.hibernate.search.backend.lucene.analysis.model.dsl.impl.LuceneAnalysisConfigurationContextImpl;
import org.hibernate.search.backend.lucene.analysis.model.impl.LuceneAnalysisDefinitionCollector;
import org.hibernate.search.engine.environment.classpath.spi.AggregatedClassLoader;
import org.hibernate.search.engine.environment.classpath.spi.DefaultClassResolver;
import org.hibernate.search.engine.environment.classpath.spi.DefaultResourceResolver;

/** What {@link Analyzers} makes of texts, without an index: the analyzers as Hibernate Search puts them together. */
final class AnalysedWords {

    private static final Map<String, Analyzer> ANALYZERS = analyzers();

    private AnalysedWords() {}

    static Analyzer analyzer(String name) {
        return ANALYZERS.get(name);
    }

    /** The terms, in order; those at one place one after another. */
    static List<String> of(String analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var words = ANALYZERS.get(analyzer).tokenStream("any", text)) {
            var term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return terms;
    }

    private static Map<String, Analyzer> analyzers() {
        var classes = AggregatedClassLoader.createDefault();
        var context = new LuceneAnalysisConfigurationContextImpl(new LuceneAnalysisComponentFactory(
                Version.LATEST, DefaultClassResolver.create(classes), DefaultResourceResolver.create(classes)));
        new Analyzers().configure(context);
        var found = new HashMap<String, Analyzer>();
        context.contribute(new LuceneAnalysisDefinitionCollector() {
            @Override
            public void collectAnalyzer(String name, Analyzer analyzer) {
                found.put(name, analyzer);
            }

            @Override
            public void collectNormalizer(String name, Analyzer normalizer) {
                throw new IllegalStateException("No normalizer is expected: " + name);
            }
        });
        return found;
    }
}
