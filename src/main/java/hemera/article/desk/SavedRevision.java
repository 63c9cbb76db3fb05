package hemera.article.desk;

import hemera.article.PublicationKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an article’s history as editors see it.
 *
 * @param savedBy name of the editor; null when the application itself saved
 * @param characters of the body
 * @param grown by how many characters since the revision before; null for the first
 * @param kind as what it was put before readers; null if it never was
 * @param sentence what readers were told; null when nothing
 */
record SavedRevision(
        int number,
        Instant savedAt,
        @Nullable String savedBy,
        @Nullable String comment,
        int characters,
        @Nullable Integer grown,
        String digest,
        @Nullable PublicationKind kind,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String sentence) {}
