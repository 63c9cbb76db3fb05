package hemera.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link to the set-up, the one place where it can be read. */
@Component
class SetupReport {

    private static final Logger LOG = LoggerFactory.getLogger(SetupReport.class);

    private final Setup setup;
    private final Environment environment;

    SetupReport(Setup setup, Environment environment) {
        this.setup = setup;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        setup.offer()
                .ifPresent(key -> LOG.info(
                        "Choose the administrator’s password at {}/setup?key={} (works once, until Hemera stops)",
                        address(),
                        key));
    }

    private String address() {
        var local = "http://localhost:" + environment.getProperty("local.server.port");
        return environment.getProperty("hemera.base-url", local).replaceAll("/+$", "");
    }
}
