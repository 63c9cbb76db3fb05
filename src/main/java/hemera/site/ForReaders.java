package hemera.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller, or one of its methods, whose pages are the same bytes for everyone. Anyone may store them and must
 * ask again before using them; the site keeps them whole until {@link PagesChanged} tells of a change. Answers of all
 * other controllers are stored by nobody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface ForReaders {

    /** Whether the site keeps its pages; false where they follow a change later than its transaction. */
    boolean kept() default true;
}
