package hemera.article.seed;

import hemera.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the subjects of the first article. */
class SubjectRows {

    private final JdbcClient database;
    private final Map<String, Long> idOfTopic = new HashMap<>();

    SubjectRows(JdbcClient database) {
        this.database = database;
    }

    /** The ids given, by French name. Broader topics come first, since the narrower point to them. */
    Map<String, Long> insert(FirstArticle first) {
        var ids = new HashMap<String, Long>();
        var all = new ArrayList<>(first.broaderTopics());
        all.addAll(first.subjects());
        all.forEach(subject -> ids.put(subject.fr(), insert(subject)));
        return ids;
    }

    private long insert(FirstArticle.NamedSubject subject) {
        var id = database.sql("select nextval('subject_seq')").query(Long.class).single();
        database.sql("""
                        insert into subject (id, slug, kind, name, description, wikidata_id, topic_code, parent_id)
                        values (:id, :slug, :kind, :name, :description, :wikidata, :topic, :parent)""")
                .param("id", id)
                .param("slug", Slug.of(subject.fr()).value())
                .param("kind", subject.kind() == null ? "TOPIC" : subject.kind())
                .param("name", subject.fr())
                .param("description", subject.description())
                .param("wikidata", subject.wikidata())
                .param("topic", subject.topic())
                .param("parent", subject.parent() == null ? null : idOfTopic.get(subject.parent()))
                .update();
        if (subject.topic() != null) {
            idOfTopic.put(subject.topic(), id);
        }
        insertVariant(id, subject.fr(), "fr", true);
        insertVariant(id, subject.en(), "en", true);
        var variants = subject.variants() == null ? Map.<String, List<String>>of() : subject.variants();
        variants.forEach((language, names) -> insertVariants(id, language, names));
        return id;
    }

    /** Beside French and English, the first name of a language is the one its readers would see. */
    private void insertVariants(long subjectId, String language, List<String> names) {
        var named = language.equals("fr") || language.equals("en");
        for (int i = 0; i < names.size(); i++) {
            insertVariant(subjectId, names.get(i), language, !named && i == 0);
        }
    }

    private void insertVariant(long subjectId, String name, String language, boolean preferred) {
        database.sql("insert into subject_variant (subject_id, name, language, preferred) values (?, ?, ?, ?)")
                .params(subjectId, name, language, preferred)
                .update();
    }
}
