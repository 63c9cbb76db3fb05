package hemera.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Tests of the whole site behind a real port, with the sample archive in it. Methods may take {@link Readers}; a test in
 * which a reader met a fault that no page may have fails at its end, whatever it was about.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"hemera.base-url=" + BrowserTest.PUBLIC_ADDRESS, "hemera.contact=archive@hemera.example"})
@Import(SampleArchive.class)
@ExtendWith(ReadersExtension.class)
// Pages to try are listed by methods of the test, which know the archive.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface BrowserTest {

    /** Of another origin than the port under test: whatever asks for it is found out. */
    String PUBLIC_ADDRESS = "http://hemera.example";
}
