package hemera.article;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.CrudRepository;

/** All articles, public or not. */
interface Articles extends CrudRepository<Article, Long> {

    /** A number never given before, to mint an ark from. */
    @NativeQuery("select nextval('ark_seq')")
    long nextArkNumber();
}
