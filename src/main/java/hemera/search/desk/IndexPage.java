package hemera.search.desk;

import hemera.search.IndexReport;
import hemera.search.Rebuild;
import hemera.search.RebuildReason;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page on the index shows. */
record IndexPage(IndexReport index, List<Line> rebuilds) {

    private static final double MEGABYTE = 1_000_000;

    static IndexPage of(IndexReport index, ZoneId zone) {
        return new IndexPage(
                index,
                index.rebuilds().stream().map(rebuild -> Line.of(rebuild, zone)).toList());
    }

    /** What the index takes on disk. */
    public double megabytes() {
        return index.bytes() / MEGABYTE;
    }

    /** Key of the sentence that says how things stand. */
    public String state() {
        if (index.progress() != null) {
            return index.complete() ? "index.state.renewed" : "index.state.filled";
        }
        if (!index.complete()) {
            return "index.state.incomplete";
        }
        return index.isDiffering() ? "index.state.differs" : "index.state.complete";
    }

    /**
     * A rebuild that came to its end.
     *
     * @param startedAt in the archive’s time zone
     * @param minutes whole ones that it took
     * @param seconds beyond the minutes
     */
    record Line(
            RebuildReason reason,
            @Nullable String askedBy,
            ZonedDateTime startedAt,
            long minutes,
            int seconds,
            long documents) {

        static Line of(Rebuild rebuild, ZoneId zone) {
            var duration = Objects.requireNonNullElse(rebuild.duration(), Duration.ZERO);
            return new Line(
                    rebuild.reason(),
                    rebuild.askedBy(),
                    rebuild.startedAt().atZone(zone),
                    duration.toMinutes(),
                    duration.toSecondsPart(),
                    Objects.requireNonNullElse(rebuild.documents(), 0L));
        }
    }
}
