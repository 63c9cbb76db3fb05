package hemera.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Readers' pages in memory, by their address, until something they may show changes or the archive's day ends. */
@Component
class PageCache {

    /** About two thousand article pages, and little beside the heap of 1 GB that the budget allows. */
    private static final long MAXIMUM_BYTES = 64L << 20;

    private final Cache<String, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MAXIMUM_BYTES)
            .weigher((String address, Page page) -> 2 * address.length() + page.bytes())
            .build();

    private final Clock clock;
    private volatile long endOfDay;
    private volatile long generation;

    PageCache(Clock clock) {
        this.clock = clock;
    }

    /** The page of that address, in whatever generation it was drawn, if it is kept. */
    @Nullable
    Page find(String address) {
        if (clock.millis() >= endOfDay) {
            turnTheDay();
        }
        return pages.getIfPresent(address);
    }

    /** Counts the changes; ask for it before drawing a page that is to be kept. */
    long generation() {
        return generation;
    }

    /** Keeps a page unless something changed since that generation, for then it may have been drawn from what was. */
    synchronized void keep(String address, Page page, long drawnIn) {
        if (drawnIn == generation) {
            pages.put(address, page);
        }
    }

    /** Pages speak of today: « ce jour-là ». */
    private synchronized void turnTheDay() {
        endOfDay = LocalDate.now(clock)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .toEpochMilli();
        forget();
    }

    @TransactionalEventListener(classes = PagesChanged.class, fallbackExecution = true)
    synchronized void forget() {
        generation++;
        pages.invalidateAll();
    }
}
