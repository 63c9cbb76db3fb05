package hemera.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How PostgreSQL ran a statement.
 *
 * @param lines as {@code explain} tells it
 * @param readWhole tables larger than a few pages that were read from end to end, inside functions too; empty when all
 *     came from indexes
 */
record Plan(List<String> lines, List<String> readWhole) {

    private static final Pattern INDEX = Pattern.compile("(?:using|Bitmap Index Scan on) (\\w+)");

    /** Indexes that the plan names, each once; those inside functions do not show. */
    List<String> indexes() {
        return lines.stream()
                .flatMap(line -> INDEX.matcher(line).results().map(MatchResult::group))
                .map(found -> found.substring(found.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }
}
