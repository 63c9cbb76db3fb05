package hemera.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path temporary;

    @Test
    void oneAtATimeHoldsIt() {
        Path directory = temporary.resolve("home");

        try (var home = Home.open(directory)) {
            assertThatThrownBy(() -> Home.open(home.directory())).isInstanceOf(HomeInUse.class);
        }

        Home.open(directory).close();
    }

    @Test
    void aHomeThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> Home.open(file))
                .isInstanceOf(HomeNotWritable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFullDiskIsToldApart() {
        assertThat(HomeNotWritable.of(temporary, new IOException("No space left on device")))
                .isInstanceOf(DiskFull.class);
    }
}
