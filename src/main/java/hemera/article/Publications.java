package hemera.article;

import org.springframework.data.repository.CrudRepository;

/** What was put before readers. */
interface Publications extends CrudRepository<Publication, Long> {}
