package hemera.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection that tells which documents answer which queries.
 *
 * @param documents all of them
 * @param queries by their ids
 * @param answers ids of the documents that answer each query
 */
record JudgedQueries(List<Document> documents, Map<String, String> queries, Map<String, Set<String>> answers) {

    /** One line of {@code docs.jsonl}. */
    record Document(String id, String title, String text) {}

    /**
     * @param folder holds {@code docs.jsonl}, {@code queries.tsv} (id, query) and {@code qrels.tsv} (id of the query, id
     *     of a document)
     */
    static JudgedQueries read(Path folder) throws IOException {
        var json = JsonMapper.builder().build();
        var documents = Files.readAllLines(folder.resolve("docs.jsonl")).stream()
                .map(line -> json.readValue(line, Document.class))
                .toList();
        var queries = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            var cells = line.split("\t");
            queries.put(cells[0], cells[1]);
        }
        var answers = new LinkedHashMap<String, Set<String>>();
        for (var line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            var cells = line.split("\t");
            answers.computeIfAbsent(cells[0], query -> new HashSet<>()).add(cells[1]);
        }
        return new JudgedQueries(documents, queries, answers);
    }
}
