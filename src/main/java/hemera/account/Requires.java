package hemera.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role that a controller of the desk asks for, or one of its methods, which then counts for the method. Below
 * {@code /desk} whatever does not carry it is refused to everybody with 403.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Requires {
    Role value();
}
