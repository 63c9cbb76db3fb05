package hemera.browse;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Sources of public articles, in the order of the root collation of ICU. */
public interface SourceLines extends Repository<SourceLine, Long> {

    /** From a name on, in alphabetical order. The empty name and id 0 stand before all. */
    @NativeQuery("""
            select * from source_line where held > 0 and (name, source_id) > (:name, :id)
            order by name, source_id limit :limit""")
    List<SourceLine> findAfter(String name, long id, int limit);

    /** What stands before a name, nearest first. */
    @NativeQuery("""
            select * from source_line where held > 0 and (name, source_id) < (:name, :id)
            order by name desc, source_id desc limit :limit""")
    List<SourceLine> findBefore(String name, long id, int limit);

    /** A source by its address, whether or not it has articles now. */
    @NativeQuery("select * from source_line where slug = :slug")
    Optional<SourceLine> find(String slug);
}
