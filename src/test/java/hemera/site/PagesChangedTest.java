package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.DatabaseTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
@Import({PageCache.class, PagesChangedTest.Time.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PagesChangedTest {

    @Autowired
    private PageCache pages;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @BeforeEach
    void keepAPage() {
        pages.find("/");
        pages.keep("/", new Page("text/html", Map.of(), new PageBytes()), pages.generation());
    }

    @Test
    void pagesAreForgottenWhenTheChangeHasCommittedAndNotBefore() {
        transactions.executeWithoutResult(change -> {
            events.publishEvent(new PagesChanged());

            assertThat(pages.find("/")).isNotNull();
        });

        assertThat(pages.find("/")).isNull();
    }

    @Test
    void aChangeThatIsRolledBackForgetsNothing() {
        transactions.executeWithoutResult(change -> {
            events.publishEvent(new PagesChanged());
            change.setRollbackOnly();
        });

        assertThat(pages.find("/")).isNotNull();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }
    }
}
