package hemera.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Words that a corpus holds seldom, sometimes and often.
 *
 * @param rare in one article of 10,000
 * @param medium in one of 100
 * @param common in one of 5
 */
record SearchWords(List<String> rare, List<String> medium, List<String> common) {

    /** From three lines of words with spaces between them, the rare ones first. */
    static SearchWords read(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        return new SearchWords(lines.get(0), lines.get(1), lines.get(2));
    }
}
