package hemera.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import tools.jackson.databind.json.JsonMapper;

/** Makes an index of a corpus with Lucene and nothing else. */
final class PlainIndexing {

    private static final int LINES = 500;
    private static final int RAM_MEGABYTES = 256;

    private final Analyzer analyzer;
    private final Documents documents;

    PlainIndexing(Analyzer analyzer, Documents documents) {
        this.analyzer = analyzer;
        this.documents = documents;
    }

    /** What becomes of an article. */
    interface Documents {

        Document of(CorpusLine line) throws IOException;
    }

    /** Gives articles a second. */
    double build(Path corpus, Path directory, int threads) throws Exception {
        var start = System.nanoTime();
        var config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(RAM_MEGABYTES)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        var workers = Executors.newFixedThreadPool(threads);
        try (var index = new MMapDirectory(directory);
                var writer = new IndexWriter(index, config);
                var lines = Files.newBufferedReader(corpus)) {
            Callable<Void> work = () -> write(lines, writer);
            for (var worker : workers.invokeAll(Collections.nCopies(threads, work))) {
                worker.get();
            }
            writer.commit();
            return writer.getDocStats().numDocs / ((System.nanoTime() - start) / 1e9);
        } finally {
            workers.shutdown();
        }
    }

    private Void write(BufferedReader lines, IndexWriter writer) throws IOException {
        var json = JsonMapper.builder().build();
        for (var some = some(lines); !some.isEmpty(); some = some(lines)) {
            for (var line : some) {
                writer.addDocument(documents.of(json.readValue(line, CorpusLine.class)));
            }
        }
        return null;
    }

    private static List<String> some(BufferedReader lines) throws IOException {
        synchronized (lines) {
            var some = new ArrayList<String>();
            for (String line; some.size() < LINES && (line = lines.readLine()) != null; ) {
                some.add(line);
            }
            return some;
        }
    }
}
