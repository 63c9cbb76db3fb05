package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/** What makes documents what they are, as a digest. An index of another form is made anew. */
final class IndexForm {

    /** One more for each change that the rest does not show, such as another plain text of the same Markdown. */
    private static final int NUMBER = 1;

    /** Declare, fill and analyse; so nobody has to think of {@link #NUMBER} when changing them. */
    private static final Class<?>[] MAKERS = {
        Analyzers.class,
        Fields.class,
        Holding.class,
        HoldingBinder.class,
        HoldingBridge.class,
        HoldingMapping.class,
        Likeness.class,
        Days.class,
        HeldNames.class
    };

    private static final String[] RESOURCES = {
        "characters.txt",
        "apostrophes_together.txt",
        "apostrophes_apart.txt",
        "elided_fr.txt",
        "elided_it.txt",
        "names_fr.txt"
    };

    private IndexForm() {}

    /** @param view the SQL that assembles a {@link Holding} */
    static String of(String view) {
        var digest = sha256();
        digest.update((NUMBER + " " + Version.LATEST + " " + view).getBytes(StandardCharsets.UTF_8));
        Stream.concat(Stream.of(MAKERS).map(maker -> maker.getSimpleName() + ".class"), Stream.of(RESOURCES))
                .forEach(name -> digest.update(bytes(name)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(IndexForm.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
