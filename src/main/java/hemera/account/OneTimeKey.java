package hemera.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret of 256 random bits for one link, which can only be recognised afterwards and not read anywhere. */
final class OneTimeKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeKey() {}

    /** 43 characters that need no encoding in an address. */
    static String make() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in 64 hexadecimal digits; the key has too much chance in it to be guessed back. */
    static String digest(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
