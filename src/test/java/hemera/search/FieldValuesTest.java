package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

    private static final String FIELD = "person";

    private final FieldValues people = new FieldValues(FIELD);
    private IndexWriter index;

    @BeforeEach
    void open() throws IOException {
        index = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void eachValueIsCountedOnceForEachDocumentThatBearsIt() throws IOException {
        add("first", "Kirby", "Zelensky");
        add("second");
        add("third", "Kirby", "Biden", "Zelensky");
        add("fourth", "Kirby");

        assertThat(most(10))
                .containsExactly(new FacetCount("Kirby", 3), new FacetCount("Zelensky", 2), new FacetCount("Biden", 1));
    }

    @Test
    void whereNoDocumentBearsSeveralTheyAreCountedAllTheSame() throws IOException {
        add("first", "Zelensky");
        add("second");
        add("third", "Biden");

        assertThat(most(10)).containsExactly(new FacetCount("Biden", 1), new FacetCount("Zelensky", 1));
    }

    @Test
    void ofManyThoseAreToldThatMostBear() throws IOException {
        add("first", "Kirby", "Zelensky");
        add("second", "Zelensky", "Biden");

        assertThat(most(2)).containsExactly(new FacetCount("Zelensky", 2), new FacetCount("Biden", 1));
    }

    @Test
    void whatComesIsCountedAndWhatGoesIsNot() throws IOException {
        add("first", "Kirby");
        add("second", "Zelensky");
        index.commit();
        assertThat(most(10)).hasSize(2);

        add("third", "Zelensky", "Biden");
        index.deleteDocuments(new Term("name", "first"));
        index.commit();

        assertThat(most(10)).containsExactly(new FacetCount("Zelensky", 2), new FacetCount("Biden", 1));
    }

    @Test
    void aFieldThatNoDocumentHasHasNoValues() throws IOException {
        add("first");

        assertThat(most(10)).isEmpty();
    }

    private void add(String name, String... values) throws IOException {
        var document = new Document();
        document.add(new StringField("name", name, StringField.Store.NO));
        for (var value : values) {
            document.add(new SortedSetDocValuesField(FIELD, new BytesRef(value)));
        }
        index.addDocument(document);
    }

    private List<FacetCount> most(int limit) throws IOException {
        try (var reader = DirectoryReader.open(index)) {
            var found = new IndexSearcher(reader).search(new MatchAllDocsQuery(), new FacetsCollectorManager());
            return people.most(people.count(found.getMatchingDocs()), limit);
        }
    }
}
