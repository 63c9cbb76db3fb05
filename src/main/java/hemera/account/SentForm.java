package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What somebody typed into a form.
 *
 * @param fields each with its values, in the order in which they were sent
 */
record SentForm(Map<String, String[]> fields) {

    /** Names a button or belongs to the session that is over. */
    private static final Set<String> FLEETING = Set.of("_csrf", "step");

    static SentForm of(HttpServletRequest request) {
        var fields = new LinkedHashMap<>(request.getParameterMap());
        fields.keySet().removeAll(FLEETING);
        return new SentForm(fields);
    }

    static SentForm unpack(byte[] packed) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var fields = new LinkedHashMap<String, String[]>();
            for (var field : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("&")) {
                var parts = field.split("=", 2);
                fields.merge(decode(parts[0]), new String[] {decode(parts[1])}, SentForm::append);
            }
            return new SentForm(fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The form encoding of the fields, compressed with gzip. */
    byte[] pack() {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(bytes)) {
            var separator = "";
            for (var field : fields.entrySet()) {
                for (var value : field.getValue()) {
                    var line = separator + encode(field.getKey()) + "=" + encode(value);
                    stream.write(line.getBytes(StandardCharsets.UTF_8));
                    separator = "&";
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String[] append(String[] former, String[] more) {
        var all = Arrays.copyOf(former, former.length + 1);
        all[former.length] = more[0];
        return all;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
