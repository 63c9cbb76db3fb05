package hemera.store;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the database to the state this Hemera needs, if the server is one that can follow. */
@Component
class Migrations implements FlywayMigrationStrategy {

    /** The oldest PostgreSQL that the tests of the data layer run on. */
    private static final int OLDEST = 15;

    private final StartTimes times;

    Migrations(StartTimes times) {
        this.times = times;
    }

    @Override
    public void migrate(Flyway flyway) {
        DataSource server = flyway.getConfiguration().getDataSource();
        refuseTooOld(times.take(StartTimes.Part.DATABASE, () -> majorVersion(server)));
        times.take(StartTimes.Part.MIGRATIONS, flyway::migrate);
    }

    private static int majorVersion(DataSource server) {
        try (var connection = server.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException | PoolInitializationException refused) {
            throw new ServerUnreachable(refused);
        }
    }

    static void refuseTooOld(int version) {
        if (version < OLDEST) {
            throw new ServerTooOld(version, OLDEST);
        }
    }
}
