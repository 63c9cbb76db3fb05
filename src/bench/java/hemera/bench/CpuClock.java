package hemera.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this process and a PostgreSQL on the same machine have spent of the CPU, as the operating system counts it. */
final class CpuClock {

    private static final double NANOS = 1e6;

    private final OperatingSystemMXBean machine =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ProcessHandle postmaster;

    CpuClock(JdbcClient database) {
        var backend = database.sql("select pg_backend_pid()").query(Long.class).single();
        this.postmaster = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
    }

    /**
     * Milliseconds of CPU.
     *
     * @param application this process without the calling thread, which is the reader’s
     * @param database PostgreSQL’s processes; in steps of a hundredth of a second
     */
    record Spent(double application, double database) {

        Spent since(Spent before) {
            return new Spent(application - before.application, database - before.database);
        }

        Spent perPage(int pages) {
            return new Spent(application / pages, database / pages);
        }

        double total() {
            return application + database;
        }
    }

    Spent read() {
        var reader = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var processes = Stream.concat(Stream.of(postmaster), postmaster.children());
        var database = processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
        return new Spent((machine.getProcessCpuTime() - reader) / NANOS, database);
    }
}
