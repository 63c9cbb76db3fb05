package hemera.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a server on this machine and its database have spent of the CPU, as the operating system counts it. */
final class CpuClock {

    private static final double NANOS = 1e6;

    private final DoubleSupplier application;
    private final List<ProcessHandle> others;

    private CpuClock(DoubleSupplier application, List<ProcessHandle> others) {
        this.application = application;
        this.others = others;
    }

    /** Of this process without the calling thread, which is the reader’s, and of the database it is connected to. */
    static CpuClock ofThis(JdbcClient database) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var threads = ManagementFactory.getThreadMXBean();
        var backend = database.sql("select pg_backend_pid()").query(Long.class).single();
        return new CpuClock(
                () -> (machine.getProcessCpuTime() - threads.getCurrentThreadCpuTime()) / NANOS,
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).stream()
                        .toList());
    }

    /** Of other processes and their children; all of it counts as the database’s but that of the first. */
    static CpuClock ofOthers(List<Long> processes) {
        var handles = processes.stream()
                .map(process -> ProcessHandle.of(process).orElseThrow())
                .toList();
        return new CpuClock(() -> millis(handles.get(0)), handles.subList(1, handles.size()));
    }

    /**
     * Milliseconds of CPU; those of other processes in steps of a hundredth of a second.
     *
     * @param application what draws the pages
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
        var database = others.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.children()))
                .mapToDouble(CpuClock::millis)
                .sum();
        return new Spent(application.getAsDouble(), database);
    }

    private static double millis(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }
}
