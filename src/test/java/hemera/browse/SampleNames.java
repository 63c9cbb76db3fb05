package hemera.browse;

import hemera.subject.SubjectKind;
import hemera.text.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes subjects and sources as an editor would have made them. */
public final class SampleNames {

    private final JdbcClient database;

    public SampleNames(JdbcClient database) {
        this.database = database;
    }

    /** A subject whose address is made of its name. */
    public long subject(SubjectKind kind, String name) {
        return subject(kind, name, Slug.of(name).value());
    }

    public long subject(SubjectKind kind, String name, String slug) {
        var id = next("subject_seq");
        database.sql("insert into subject (id, slug, kind, name) values (?, ?, ?, ?)")
                .params(id, slug, kind.name(), name)
                .update();
        return id;
    }

    public long topicBelow(long parent, String name) {
        var id = subject(SubjectKind.TOPIC, name);
        database.sql("update subject set parent_id = ? where id = ?")
                .params(parent, id)
                .update();
        return id;
    }

    public void alsoCalled(long subject, String name, String language, boolean preferred) {
        database.sql("insert into subject_variant (subject_id, name, language, preferred) values (?, ?, ?, ?)")
                .params(subject, name, language, preferred)
                .update();
    }

    public void formerlyAt(long subject, SubjectKind kind, String slug) {
        database.sql("insert into subject_slug (kind, slug, subject_id) values (?, ?, ?)")
                .params(kind.name(), slug, subject)
                .update();
    }

    /** @return the merge */
    public long merge(long from, long into) {
        return database.sql("insert into subject_merge (from_id, into_id) values (?, ?) returning id")
                .params(from, into)
                .query(Long.class)
                .single();
    }

    public void undo(long merge) {
        database.sql("update subject_merge set undone_at = now() where id = ?")
                .param(merge)
                .update();
    }

    /** A newspaper whose address is made of its name. */
    public long source(String name) {
        var id = next("source_seq");
        database.sql("insert into source (id, slug, name, kind) values (?, ?, ?, 'NEWSPAPER')")
                .params(id, Slug.of(name).value(), name)
                .update();
        return id;
    }

    private long next(String sequence) {
        return database.sql("select nextval('" + sequence + "')")
                .query(Long.class)
                .single();
    }
}
