package hemera;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Hemera, a news archive: one process that serves the archive and, unless told otherwise, its own PostgreSQL. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HemeraApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(HemeraApplication.class, arguments);
    }
}
