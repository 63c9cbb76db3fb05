package hemera.bench;

import hemera.search.Analyzers;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * Documents that make as much work as those of the application: text and headline in a language and as exact words, by its
 * own analyzers; what is shown; choices. Names, quotations and likeness are left out.
 */
final class AlikeDocuments implements PlainIndexing.Documents {

    private static final String TEXT = "text_fr";
    private static final String HEADLINE = "headline_fr";
    private static final String EXACT = "exact";
    private static final String HEADLINE_EXACT = "headline_exact";
    private static final FieldType UNWEIGHTED = unweighted();

    private AlikeDocuments() {}

    static PlainIndexing indexing(Function<String, Analyzer> analyzers) {
        var french = analyzers.apply(Analyzers.FRENCH);
        var exact = analyzers.apply(Analyzers.EXACT);
        var analyzer = new PerFieldAnalyzerWrapper(
                french, Map.of(EXACT, exact, HEADLINE_EXACT, exact));
        return new PlainIndexing(analyzer, new AlikeDocuments());
    }

    private static FieldType unweighted() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        return type;
    }

    @Override
    public Document of(CorpusLine line) {
        var document = new Document();
        document.add(new TextField(HEADLINE, line.title(), Field.Store.NO));
        document.add(new Field(HEADLINE_EXACT, line.title(), UNWEIGHTED));
        for (var text : new String[] {line.title(), line.chapo(), line.body()}) {
            document.add(new TextField(TEXT, text, Field.Store.NO));
            document.add(new Field(EXACT, text, UNWEIGHTED));
        }
        document.add(new StoredField("shown_headline", line.title()));
        document.add(new StoredField("shown_text", line.chapo() + "\n\n" + line.body()));
        choice(document, "source", line.section());
        choice(document, "author", line.author());
        for (var length : new int[] {4, 7, 10}) {
            choice(document, "period_" + length, line.date().substring(0, length));
        }
        return document;
    }

    private static void choice(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }
}
