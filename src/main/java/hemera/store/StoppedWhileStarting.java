package hemera.store;

/** Hemera was told to stop before its database served. */
final class StoppedWhileStarting extends StoreFailure {

    StoppedWhileStarting() {
        super("Hemera was told to stop while its database was starting");
    }
}
