package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.store.LockObtainFailedException;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Looks at the index before anything opens it, and clears away what cannot serve. The start goes on at once; {@link
 * IndexRebuild} fills the index again.
 */
@Component
class IndexPreparation implements HibernatePropertiesCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(IndexPreparation.class);

    private final Path home;
    private final IndexBond bond;
    private final Rebuilds rebuilds;
    private final IndexState state;
    private final IndexFailures failures;

    IndexPreparation(
            @Value("${hemera.home:./hemera-data}") Path home,
            IndexBond bond,
            Rebuilds rebuilds,
            IndexState state,
            IndexFailures failures) {
        this.home = home;
        this.bond = bond;
        this.rebuilds = rebuilds;
        this.state = state;
        this.failures = failures;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        var files = prepared();
        state.found(files, rebuilds.open());
        properties.put("hibernate.search.backend.directory.root", files.root().toString());
        properties.put(
                "hibernate.search.background_failure_handler", BeanReference.<FailureHandler>ofInstance(failures));
    }

    private IndexFiles prepared() {
        var files = new IndexFiles(home.resolve("index"));
        try {
            return prepare(files);
        } catch (LockObtainFailedException used) {
            throw new IndexInUse(files.root().toAbsolutePath());
        } catch (IOException refused) {
            LOG.warn(
                    "The index {} cannot be written ({}); until that is mended it is made anew at each start",
                    files.root().toAbsolutePath(),
                    refused.toString());
            return temporary();
        }
    }

    private IndexFiles prepare(IndexFiles files) throws IOException {
        Files.createDirectories(files.root());
        files.probe();
        var ends = bond.read();
        var objection = files.objection(ends);
        if (objection.isPresent()) {
            // In this order, so that a start that is killed here leaves an index that is known to lack something.
            rebuilds.begin(objection.get(), null);
            files.delete();
            Files.createDirectories(files.root());
        }
        var next = UUID.randomUUID().toString();
        ends.label(next).write(files.root());
        bond.renew(next);
        return files;
    }

    private IndexFiles temporary() {
        try {
            var directory = Files.createTempDirectory("hemera-index");
            SpringApplication.getShutdownHandlers().add(() -> delete(directory));
            return prepare(new IndexFiles(directory));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException refused) {
            LOG.warn("{} could not be deleted", directory, refused);
        }
    }
}
