package hemera.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void aServerOlderThanFifteenIsRefused() {
        assertThatThrownBy(() -> Migrations.refuseTooOld(14))
                .isInstanceOf(ServerTooOld.class)
                .hasMessageContaining("14")
                .hasMessageContaining("15");
        assertThatCode(() -> Migrations.refuseTooOld(15)).doesNotThrowAnyException();
    }
}
