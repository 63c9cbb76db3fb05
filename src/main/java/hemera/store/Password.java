package hemera.store;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of a home’s database: made at random, kept in a file that only its owner reads. */
final class Password {

    private static final int BYTES = 32;

    private Password() {}

    /**
     * The password, made now if there is no cluster yet that it would have to open.
     *
     * @throws PasswordMissing if there is one
     */
    static String of(Home home) {
        try {
            if (!Files.exists(home.password())) {
                if (Files.exists(home.cluster())) {
                    throw new PasswordMissing(home.password());
                }
                WholeFile.write(home.password(), random());
            }
            return Files.readString(home.password()).strip();
        } catch (IOException refused) {
            throw HomeNotWritable.of(home.directory(), refused);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
