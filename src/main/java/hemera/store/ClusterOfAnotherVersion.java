package hemera.store;

import java.nio.file.Path;

/** The cluster was made by another major version of PostgreSQL, which does not read this one’s files. */
final class ClusterOfAnotherVersion extends StoreFailure {

    ClusterOfAnotherVersion(Path cluster, String found, String ours) {
        super(("The cluster %s belongs to PostgreSQL %s and this Hemera brings PostgreSQL %s; "
                        + "dump it with the old version and restore it in the new one, as docs/operating.md tells")
                .formatted(cluster, found, ours));
    }
}
