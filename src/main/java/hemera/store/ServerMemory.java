package hemera.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much of the machine the embedded server may keep for itself. */
final class ServerMemory {

    private static final long PART = 16;
    private static final long LEAST = 128;
    private static final long MOST = 1024;
    private static final long MEGABYTE = 1 << 20;

    private ServerMemory() {}

    /**
     * Pages that PostgreSQL keeps are not copied again for each reader. A sixteenth of the machine’s memory, in megabytes,
     * but not below PostgreSQL’s own 128 and not above 1024; it is taken only as it fills.
     */
    static long sharedBuffers() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.max(LEAST, Math.min(MOST, machine.getTotalMemorySize() / MEGABYTE / PART));
    }
}
