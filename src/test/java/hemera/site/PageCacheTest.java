package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private Instant now = Instant.parse("2026-03-28T22:59:59Z");
    private final PageCache pages = new PageCache(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void aPageDrawnBeforeAChangeIsNotKeptAfterIt() {
        pages.find("/");
        var drawnIn = pages.generation();

        pages.forget();
        pages.keep("/", page(), drawnIn);

        assertThat(pages.find("/")).isNull();
    }

    @Test
    void aPageDrawnAfterAChangeIsKept() {
        pages.find("/");
        pages.forget();
        var page = page();

        pages.keep("/", page, pages.generation());

        assertThat(pages.find("/")).isSameAs(page);
    }

    @Test
    void pagesOfYesterdayAreForgottenAtMidnightOfTheArchive() {
        pages.find("/");
        var drawnIn = pages.generation();
        pages.keep("/", page(), drawnIn);
        assertThat(pages.find("/")).isNotNull();

        now = Instant.parse("2026-03-28T23:00:00Z");

        assertThat(pages.find("/")).isNull();
        pages.keep("/", page(), drawnIn);
        assertThat(pages.find("/")).isNull();
    }

    @Test
    void aPageThatDependsOnMoreThanItsAddressIsNotTheSameForAll() {
        assertThat(page().isSameForAll()).isTrue();
        assertThat(page("vary", "HX-Request").isSameForAll()).isFalse();
        assertThat(page("Set-Cookie", "a=b").isSameForAll()).isFalse();
    }

    private static Page page(String... header) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        if (header.length > 0) {
            headers.put(header[0], List.of(header[1]));
        }
        return new Page("text/html", headers, new PageBytes());
    }
}
