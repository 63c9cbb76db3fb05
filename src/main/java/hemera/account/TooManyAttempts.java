package hemera.account;

import java.time.Duration;

/** Passwords were guessed too often from one address; what was sent has not been looked at. */
public class TooManyAttempts extends RuntimeException {

    private final transient Duration wait;

    TooManyAttempts(Duration wait) {
        super("The next attempt is taken in " + wait);
        this.wait = wait;
    }

    /** Until the next attempt is looked at, in whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
    }
}
