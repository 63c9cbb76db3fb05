package hemera.store;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the log how long the start took, where the time went, and what address to open. */
@Component
class StartReport {

    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

    private final StartTimes times;
    private final Environment environment;

    StartReport(StartTimes times, Environment environment) {
        this.times = times;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        Duration database = times.of(StartTimes.Part.DATABASE);
        Duration migrations = times.of(StartTimes.Part.MIGRATIONS);
        // Unknown only to events that SpringApplication did not make itself.
        Duration all = Objects.requireNonNull(event.getTimeTaken());
        Duration web = all.minus(database).minus(migrations);
        LOG.info(
                "Started in {} s: database {} s, migrations {} s, web {} s",
                seconds(all),
                seconds(database),
                seconds(migrations),
                seconds(web));
        LOG.info("Open {}", address());
    }

    private String address() {
        String local = "http://localhost:%s/".formatted(environment.getProperty("local.server.port"));
        return environment.getProperty("hemera.base-url", local);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
