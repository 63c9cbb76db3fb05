package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {

    private static final int BLOCK = 1 << 15;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 25 * BLOCK + 7})
    void whatWasWrittenIsReadHoweverLongItIs(int size) throws IOException {
        var page = bytes(size);
        var atOnce = new PageBytes();
        var oneByOne = new PageBytes();

        atOnce.write(page);
        for (var octet : page) {
            oneByOne.write(octet);
        }

        assertThat(atOnce.size()).isEqualTo(oneByOne.size()).isEqualTo(size);
        assertThat(read(atOnce)).isEqualTo(read(oneByOne)).isEqualTo(page);
        assertThat(read(atOnce.complete())).isEqualTo(page);
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] read(PageBytes page) throws IOException {
        var read = new ByteArrayOutputStream();
        page.writeTo(read);
        return read.toByteArray();
    }
}
