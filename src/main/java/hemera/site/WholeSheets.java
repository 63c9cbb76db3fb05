package hemera.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Finds files, and puts what a style sheet imports from beside it in the place of the line that does so. A browser draws
 * nothing before it has every sheet, and fetches six at a time: a page that links a dozen small ones waits twice.
 */
final class WholeSheets extends PathResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([a-z-]+\\.css)\";\\R");

    @Override
    protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
        var found = super.getResource(path, folder);
        return found == null || !path.endsWith(".css") ? found : whole(path, found, folder);
    }

    private static Resource whole(String path, Resource sheet, Resource folder) throws IOException {
        var written = read(sheet);
        var joined = joined(written, folder, new HashSet<>());
        return joined.equals(written)
                ? sheet
                : new Sheet(path, joined.getBytes(StandardCharsets.UTF_8), sheet.lastModified());
    }

    /** @param seen names of sheets that stand further up; each stands once, where it is imported first */
    private static String joined(String written, Resource folder, Set<String> seen) throws IOException {
        var imports = IMPORT.matcher(written);
        var joined = new StringBuilder();
        while (imports.find()) {
            imports.appendReplacement(joined, Matcher.quoteReplacement(imported(imports, folder, seen)));
        }
        return imports.appendTail(joined).toString();
    }

    private static String imported(MatchResult found, Resource folder, Set<String> seen) throws IOException {
        var name = found.group(1);
        return seen.add(name) ? joined(read(folder.createRelative(name)), folder, seen) : "";
    }

    private static String read(Resource sheet) throws IOException {
        return sheet.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Has a name, by which it is known for a style sheet, and is described by it: Spring takes like descriptions for one file. */
    private static final class Sheet extends ByteArrayResource {

        private final String name;
        private final long lastModified;

        Sheet(String name, byte[] content, long lastModified) {
            super(content, name);
            this.name = name;
            this.lastModified = lastModified;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return lastModified;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }
}
