package hemera.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords. Failures are counted for an account as tried from one address, and for the address
 * whatever the account. After {@value #FREE_FOR_ACCOUNT} of the first or {@value #FREE_FOR_ADDRESS} of the second,
 * attempts from that address wait: five seconds, then twice as long after each further failure, at most a quarter of an
 * hour. Meanwhile they are refused unread. Nobody is locked out: whoever tries from another address is let in with the
 * right password, and half an hour without an attempt clears the count. An IPv6 address counts as its /64 network. The
 * counts live in memory, bounded, and a restart clears them. Behind a proxy Hemera must know the visitor's own address.
 */
@Component
class Attempts {

    static final int FREE_FOR_ACCOUNT = 5;
    static final int FREE_FOR_ADDRESS = 30;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofMinutes(30);

    private final Clock clock;
    private final Cache<List<String>, Failures> failures;

    Attempts(Clock clock) {
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(FORGOTTEN)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /**
     * Counts an attempt as failed before it is looked at, for many may be on their way at once.
     *
     * @throws TooManyAttempts if it is not to be looked at
     */
    void begin(String username, String address) {
        var account = account(username, address);
        var network = network(address);
        refuseWhileWaiting(account, FREE_FOR_ACCOUNT);
        refuseWhileWaiting(network, FREE_FOR_ADDRESS);
        count(account, 1);
        count(network, 1);
    }

    /** The attempt that has just begun was none. What the address did with other accounts still counts. */
    void succeeded(String username, String address) {
        failures.invalidate(account(username, address));
        count(network(address), -1);
    }

    private void refuseWhileWaiting(List<String> whose, int free) {
        var known = failures.getIfPresent(whose);
        if (known != null && known.number() >= free) {
            var left = Duration.between(clock.instant(), known.last().plus(wait(known.number() - free)));
            if (left.compareTo(Duration.ZERO) > 0) {
                throw new TooManyAttempts(left);
            }
        }
    }

    private static Duration wait(int beyond) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void count(List<String> whose, int more) {
        failures.asMap()
                .merge(
                        whose,
                        new Failures(Math.max(more, 0), clock.instant()),
                        (former, one) -> new Failures(
                                Math.max(former.number() + more, 0), more > 0 ? one.last() : former.last()));
    }

    private static List<String> account(String username, String address) {
        return List.of(network(address).get(0), Username.of(username));
    }

    /** Java writes IPv6 addresses in full: eight groups, of which four name the network. */
    private static List<String> network(String address) {
        var groups = address.split(":");
        return List.of(groups.length == 8 ? String.join(":", List.of(groups).subList(0, 4)) : address);
    }

    private record Failures(int number, Instant last) {}
}
