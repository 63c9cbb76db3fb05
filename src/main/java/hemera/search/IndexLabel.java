package hemera.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What an index says of itself, in a file beside its own.
 *
 * @param form see {@link IndexForm}
 * @param database the database it was made from, as the server knows it
 * @param token as the database had it at the last start
 * @param next as the database has it from the start that wrote this, unless that was cut short
 */
record IndexLabel(String form, String database, String token, String next) {

    private static final String NAME = "label";

    /** Nothing where there is none, or none that makes sense. */
    static Optional<IndexLabel> read(Path directory) throws IOException {
        try {
            var lines = Files.readAllLines(directory.resolve(NAME));
            return lines.size() == 4
                    ? Optional.of(new IndexLabel(lines.get(0), lines.get(1), lines.get(2), lines.get(3)))
                    : Optional.empty();
        } catch (NoSuchFileException | CharacterCodingException none) {
            return Optional.empty();
        }
    }

    /** Replaces the former one, whole or not at all. */
    void write(Path directory) throws IOException {
        var partial = directory.resolve(NAME + ".partial");
        Files.write(partial, List.of(form, database, token, next));
        try (var written = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(partial, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether it tells of an index made in the same way from the same database, with nothing put back since. */
    Optional<RebuildReason> objection(IndexBond.Ends now) {
        if (!form.equals(now.form())) {
            return Optional.of(RebuildReason.OTHER_FORM);
        }
        boolean known = token.equals(now.token()) || next.equals(now.token());
        return database.equals(now.database()) && known ? Optional.empty() : Optional.of(RebuildReason.OTHER_ARCHIVE);
    }
}
