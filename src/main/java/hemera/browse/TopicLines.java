package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Topics of public articles and all that are broader than they, for the tree. */
public interface TopicLines extends Repository<TopicLine, Long> {

    /** In alphabetical order, for a reader of {@code fr} or {@code en}; none if there are more than the limit. */
    @NativeQuery("""
            with recursive listed (id) as (
                (select subject_id from listed_subject where reader = :reader and kind = 'TOPIC' limit :limit + 1)
                union
                select s.parent_id from listed l join subject s on s.id = l.id where s.parent_id is not null
            )
            select t.* from listed l join topic_line t on t.subject_id = l.id and t.reader = :reader
            where (select count(*) from listed) <= :limit order by t.name, t.subject_id""")
    List<TopicLine> findTree(String reader, int limit);
}
