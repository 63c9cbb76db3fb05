package hemera.article;

import hemera.text.EdtfDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Articles as the desk lists them, public or not. */
@Repository
@Transactional(readOnly = true)
public class Worklist {

    private static final String ARTICLES = """
            from article a
            join revision r on r.article_id = a.id and r.number = a.latest_revision
            left join withdrawal w on w.article_id = a.id and w.lifted_at is null
            """;

    private final JdbcClient database;

    Worklist(JdbcClient database) {
        this.database = database;
    }

    /** Those that fit. */
    public List<WorkItem> find(WorkFilter filter, WorkOrder order, int offset, int limit) {
        var values = new HashMap<String, Object>();
        var sql = """
                select a.id, a.stage, r.headline, r.language, r.issued, s.name as source, r.saved_at, e.display_name as saved_by,
                       case when w.article_id is not null then 'WITHDRAWN'
                            when a.public_revision is null then 'UNPUBLISHED' else 'PUBLIC' end as state
                %s left join source s on s.id = r.source_id left join editor e on e.id = r.saved_by
                %s order by %s limit :limit offset :offset""".formatted(ARTICLES, where(filter, values), order.columns);
        return database.sql(sql)
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(Worklist::read)
                .list();
    }

    /** How many there are in a state. */
    public long count(WorkState state) {
        return database.sql(
                        "select count(*) from article a left join withdrawal w on w.article_id = a.id and w.lifted_at is null where "
                                + state.condition)
                .query(Long.class)
                .single();
    }

    private static String where(WorkFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        if (filter.state() != null) {
            conditions.add(filter.state().condition);
        }
        for (var word : filter.words()) {
            var name = "word" + conditions.size();
            conditions.add("r.headline ilike :" + name);
            values.put(name, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        among("r.source_id", filter.sources(), conditions, values);
        if (filter.subjects() != null) {
            var ids = new ArrayList<String>();
            among("rs.subject_id", filter.subjects(), ids, values);
            conditions.add(
                    "exists (select 1 from revision_subject rs where rs.revision_id = r.id and " + ids.get(0) + ")");
        }
        if (filter.editor() != null) {
            conditions.add("r.saved_by = :editor");
            values.put("editor", filter.editor());
        }
        if (filter.issued() != null) {
            conditions.add("r.issued_from <= :last and r.issued_to >= :first");
            values.put("first", filter.issued().earliest());
            values.put("last", filter.issued().latest());
        }
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private static void among(
            String column, @Nullable List<Long> ids, List<String> conditions, Map<String, Object> values) {
        if (ids != null) {
            var name = column.replaceAll("\\W", "_");
            conditions.add(ids.isEmpty() ? "false" : column + " in (:" + name + ")");
            if (!ids.isEmpty()) {
                values.put(name, ids);
            }
        }
    }

    private static WorkItem read(ResultSet row, int at) throws SQLException {
        var stage = row.getString("stage");
        var issued = row.getString("issued");
        return new WorkItem(
                row.getLong("id"),
                stage == null ? null : Stage.valueOf(stage),
                row.getString("state"),
                row.getString("headline"),
                row.getString("language"),
                issued == null ? null : EdtfDate.parse(issued),
                row.getString("source"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }
}
