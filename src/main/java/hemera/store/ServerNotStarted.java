package hemera.store;

/** A program of PostgreSQL failed, for a reason that only its own words tell. */
final class ServerNotStarted extends StoreFailure {

    private ServerNotStarted(String program, String reason, Home home) {
        super("PostgreSQL’s %s failed in %s: %s".formatted(program, home.directory(), reason));
    }

    /** The failure that a program’s words stand for. */
    static StoreFailure of(String program, Command.Outcome outcome, Home home) {
        return DiskFull.isMeantBy(outcome.words())
                ? new DiskFull(home.directory())
                : new ServerNotStarted(program, outcome.reason(), home);
    }
}
