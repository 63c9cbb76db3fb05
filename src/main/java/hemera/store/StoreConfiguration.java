package hemera.store;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Hemera’s own database, unless {@code spring.datasource.url} names one. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class StoreConfiguration {

    @Bean
    EmbeddedServer embeddedServer(HomeProperties properties, StartTimes times) {
        return times.take(StartTimes.Part.DATABASE, () -> EmbeddedServer.start(properties.home()));
    }

    /** The connection pool depends on it, and so is closed before the server. */
    @Bean
    JdbcConnectionDetails embeddedServerDetails(EmbeddedServer server) {
        return new EmbeddedServerDetails(server);
    }
}
