package hemera.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks to the server byte by byte, for what no client would send. */
record Wire(int port) {

    /** Sends these bytes, ISO 8859-1, and reads until the server closes. */
    Answer send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** One request with that line, for a connection that closes after it; headers are whole lines. */
    Answer ask(String line, String... headers) throws IOException {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }

    /** Header names are in lower case; a repeated header shows its last value. */
    record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(String text) {
            var end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IllegalArgumentException("No answer: «" + text + "»");
            }
            var lines = text.substring(0, end).split("\r\n");
            var headers = new TreeMap<String, String>();
            for (var i = 1; i < lines.length; i++) {
                var colon = lines[i].indexOf(':');
                headers.put(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
            return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }
}
