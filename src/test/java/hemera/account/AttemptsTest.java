package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final Watch watch = new Watch();
    private final Attempts attempts = new Attempts(watch);

    @Test
    void theFirstFailuresCostNothing() {
        assertThatNoException().isThrownBy(() -> fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT));
    }

    @Test
    void furtherOnesWaitTwiceAsLongEachTime() {
        fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT);

        assertThat(waiting("jeanne", HERE)).isEqualTo(5);
        watch.pass(Duration.ofSeconds(5));
        fail("jeanne", HERE, 1);
        assertThat(waiting("jeanne", HERE)).isEqualTo(10);
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT);
        for (int further = 0; further < 20; further++) {
            watch.pass(Duration.ofMinutes(15));
            fail("jeanne", HERE, 1);
        }

        assertThat(waiting("jeanne", HERE)).isEqualTo(900);
    }

    @Test
    void whoeverTriesFromAnotherAddressIsLookedAt() {
        fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT);

        assertThatNoException().isThrownBy(() -> attempts.begin("jeanne", ELSEWHERE));
    }

    @Test
    void theNameMayBeTypedInAnyWay() {
        fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT);

        assertThat(waiting(" JEANNE ", HERE)).isPositive();
    }

    @Test
    void anAddressThatTriesManyAccountsWaitsWithAll() {
        for (int account = 0; account < Attempts.FREE_FOR_ADDRESS; account++) {
            fail("editor" + account, HERE, 1);
        }

        assertThat(waiting("jeanne", HERE)).isPositive();
    }

    @Test
    void allOfOneIpv6NetworkAreOneAddress() {
        fail("jeanne", "2001:db8:0:1:0:0:0:1", Attempts.FREE_FOR_ACCOUNT);

        assertThat(waiting("jeanne", "2001:db8:0:1:a:b:c:d")).isPositive();
        assertThatNoException().isThrownBy(() -> attempts.begin("jeanne", "2001:db8:0:2:0:0:0:1"));
    }

    @Test
    void theRightPasswordClearsTheCountOfItsAccount() {
        fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT - 1);
        attempts.begin("jeanne", HERE);
        attempts.succeeded("jeanne", HERE);

        assertThatNoException().isThrownBy(() -> fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT));
    }

    @Test
    void halfAnHourIsForgotten() {
        fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT);

        watch.pass(Duration.ofMinutes(31));

        assertThatNoException().isThrownBy(() -> fail("jeanne", HERE, Attempts.FREE_FOR_ACCOUNT));
    }

    private void fail(String username, String address, int times) {
        for (int time = 0; time < times; time++) {
            attempts.begin(username, address);
        }
    }

    private long waiting(String username, String address) {
        var refusal = new TooManyAttempts[1];
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> attempts.begin(username, address))
                .satisfies(thrown -> refusal[0] = thrown);
        return refusal[0].seconds();
    }

    /** A clock that goes on when it is told to. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
