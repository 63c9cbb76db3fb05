package hemera.search.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import hemera.site.PagesChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What sources and subjects are called, by id, kept in memory until something changes. */
@Component
class FacetNames {

    private static final String SOURCES = "select id, name from source where id in (:ids)";
    private static final String SUBJECTS =
            "select subject_id as id, name from subject_name where reader = '%s' and subject_id in (:ids)";

    private final JdbcClient database;
    private volatile Kept kept = new Kept();

    FacetNames(JdbcClient database) {
        this.database = database;
    }

    /** Names by id, of those that there are. */
    Map<String, String> ofSources(Collection<String> ids) {
        return names(kept.sources, ids, SOURCES);
    }

    /** Names by id as readers of that language see them, of those that there are. */
    Map<String, String> ofSubjects(Collection<String> ids, Locale locale) {
        var reader = locale.getLanguage().equals("fr") ? "fr" : "en";
        return names(reader.equals("fr") ? kept.french : kept.english, ids, SUBJECTS.formatted(reader));
    }

    private Map<String, String> names(Cache<String, String> kept, Collection<String> ids, String statement) {
        var names = new HashMap<String, String>();
        var unknown = new ArrayList<Long>();
        for (var id : ids) {
            var name = kept.getIfPresent(id);
            if (name == null) {
                unknown.add(Long.valueOf(id));
            } else {
                names.put(id, name);
            }
        }
        if (!unknown.isEmpty()) {
            var read = read(statement, unknown);
            kept.putAll(read);
            names.putAll(read);
        }
        return names;
    }

    private Map<String, String> read(String statement, List<Long> ids) {
        return database
                .sql(statement)
                .param("ids", ids)
                .query((row, at) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was being read meanwhile goes into what is forgotten. */
    @TransactionalEventListener(classes = PagesChanged.class, fallbackExecution = true)
    void forget() {
        kept = new Kept();
    }

    private static final class Kept {

        private static final int MOST = 20_000;

        private final Cache<String, String> sources = empty();
        private final Cache<String, String> french = empty();
        private final Cache<String, String> english = empty();

        private static Cache<String, String> empty() {
            return Caffeine.newBuilder().maximumSize(MOST).build();
        }
    }
}
