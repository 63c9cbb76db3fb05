package hemera.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A durable PostgreSQL of Hemera’s own, serving one home from {@link #start} until {@link #close}. It listens on loopback
 * only, at a port that is free at the time. {@link Home} says what it leaves behind.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final long LARGE_LOG = 1 << 20;
    // On the command line, so that nothing in the cluster’s own files can undo them.
    private static final String SETTINGS = """
            -p %d \
            -c listen_addresses=127.0.0.1 \
            -c unix_socket_directories='' \
            -c fsync=on \
            -c synchronous_commit=on \
            -c full_page_writes=on \
            -c shared_buffers=%dMB \
            -c log_checkpoints=off""";

    private final Home home;
    private final Strays strays;
    private String password = "";
    private volatile int port;
    private volatile boolean stopping;

    private EmbeddedServer(Home home) {
        this.home = home;
        this.strays = new Strays(home);
    }

    /**
     * Serves a home. What a killed Hemera left in it, running or half made, is put in order first.
     *
     * @throws StoreFailure if that cannot be, in one sentence
     */
    static EmbeddedServer start(Path directory) {
        var server = new EmbeddedServer(Home.open(directory));
        // Whoever starts us cannot close us yet.
        Runtime.getRuntime().addShutdownHook(new Thread(server::stopStarting));
        try {
            server.start();
            return server;
        } catch (IOException refused) {
            server.close();
            throw HomeNotWritable.of(server.home.directory(), refused);
        } catch (StoreFailure failure) {
            server.close();
            throw server.stopping ? new StoppedWhileStarting() : failure;
        }
    }

    private void start() throws IOException {
        strays.end();
        password = Password.of(home);
        Path unpacked = Binaries.unpack(home);
        var programs = new Programs(unpacked, home, RunAs.ownerOf(home));
        new Cluster(home, programs).makeReady(password);
        turnOverLargeLog();
        port = start(programs);
    }

    /** More than one attempt, for somebody else may take the port, and a killed Hemera’s pg_ctl may still be at work. */
    private int start(Programs programs) throws IOException {
        StoreFailure failure = new StoppedWhileStarting();
        for (int attempt = 1; attempt <= ATTEMPTS && !stopping; attempt++) {
            strays.end();
            strays.forgetFormerServer();
            int free = freePort();
            long logged = Files.exists(home.log()) ? Files.size(home.log()) : 0;
            var outcome = programs.run("pg_ctl", "", arguments(free));
            if (outcome.success()) {
                return free;
            }
            failure = ServerNotStarted.of("server", outcome.after(loggedSince(logged)), home);
        }
        throw failure;
    }

    private List<String> arguments(int port) {
        return List.of(
                "start",
                "--pgdata=" + home.cluster(),
                "--log=" + home.log(),
                "--options=" + SETTINGS.formatted(port, ServerMemory.sharedBuffers()),
                // Recovery after a crash takes its time in a large archive.
                "--timeout=3600",
                "--wait");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String loggedSince(long position) throws IOException {
        try (var log = Files.newInputStream(home.log())) {
            log.skipNBytes(position);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void turnOverLargeLog() throws IOException {
        if (Files.exists(home.log()) && Files.size(home.log()) > LARGE_LOG) {
            Files.move(
                    home.log(),
                    home.log().resolveSibling(home.log().getFileName() + ".former"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void stopStarting() {
        if (port == 0) {
            stopping = true;
            strays.end();
        }
    }

    /** Of the database that is Hemera’s own. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.HEMERA);
    }

    String username() {
        return Cluster.HEMERA;
    }

    String password() {
        return password;
    }

    /** Stops the server and gives the home free. */
    @Override
    public void close() {
        strays.end();
        home.close();
    }
}
