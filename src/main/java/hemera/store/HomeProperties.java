package hemera.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the archive lives when it keeps its own database.
 *
 * @param home a directory, made when it is missing; relative to the working directory
 */
@ConfigurationProperties("hemera")
record HomeProperties(@DefaultValue("./hemera-data") Path home) {}
