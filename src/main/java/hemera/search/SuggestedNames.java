package hemera.search;

import hemera.source.SourceName;
import hemera.source.SourceNames;
import hemera.subject.SubjectKind;
import hemera.subject.SubjectName;
import hemera.subject.SubjectNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names that public articles bear, for who is still typing: three statements, all from indexes. */
@Repository
public class SuggestedNames {

    /** Those without public articles are left out afterwards. */
    private static final int LOOKED_AT = 40;

    private final SubjectNames subjects;
    private final SourceNames sources;
    private final JdbcClient database;

    SuggestedNames(SubjectNames subjects, SourceNames sources, JdbcClient database) {
        this.subjects = subjects;
        this.sources = sources;
        this.database = database;
    }

    /**
     * A subject as readers of the interface know it.
     *
     * @param address from the root, without the language's prefix
     * @param language BCP 47 tag of the name
     * @param met another name by which it was found; null where it was found by the one shown
     */
    public record Subject(
            SubjectKind kind,
            String address,
            String name,
            String language,
            @Nullable String met) {}

    private record Listed(long subjectId, String name, String language) {}

    /** Best first, of every kind at most so many. */
    public List<Subject> findSubjects(String typed, int ofEachKind, Locale locale) {
        var found = subjects.findTyped(typed, null, LOOKED_AT).stream()
                .filter(subject -> subject.articles() > 0)
                .collect(Collectors.groupingBy(SubjectName::kind));
        var best = found.values().stream()
                .flatMap(alike -> alike.stream().limit(ofEachKind))
                .toList();
        var listed = listed(best.stream().map(SubjectName::id).toList(), locale);
        return best.stream()
                .filter(subject -> listed.containsKey(subject.id()))
                .map(subject -> shown(subject, Objects.requireNonNull(listed.get(subject.id()))))
                .toList();
    }

    /** Best first. */
    public List<SourceName> findSources(String typed, int limit) {
        return sources.findTyped(typed, LOOKED_AT).stream()
                .filter(source -> source.articles() > 0)
                .limit(limit)
                .toList();
    }

    private Map<Long, Listed> listed(List<Long> ids, Locale locale) {
        return ids.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                        select subject_id, name, language from listed_subject
                        where subject_id in (:ids) and reader = :reader""")
                        .param("ids", ids)
                        .param("reader", locale.getLanguage().equals("en") ? "en" : "fr")
                        .query(Listed.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Listed::subjectId, line -> line));
    }

    private static Subject shown(SubjectName subject, Listed listed) {
        var met = subject.met() == null ? subject.name() : subject.met();
        return new Subject(
                subject.kind(),
                "/" + subject.kind().path() + "/" + subject.slug(),
                listed.name(),
                listed.language(),
                met.equals(listed.name()) ? null : met);
    }
}
