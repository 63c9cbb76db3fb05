package hemera.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Those who visit the site during one test. */
final class Readers {

    private final Chromium chromium;
    private final String site;
    private final List<Reader> present = new ArrayList<>();

    Readers(Chromium chromium, String site) {
        this.chromium = chromium;
        this.site = site;
    }

    Reader reader() {
        return reader(true);
    }

    /** Somebody with a browser profile that nobody used before. */
    Reader reader(boolean script) {
        var profile = chromium.profile(site, script);
        return present(new Reader(profile.newPage(), profile::close));
    }

    /**
     * Somebody who opens a window where others sat before and left no cookie, one at a time. For those who come in great
     * number to look at a page: a profile of their own costs the browser more than the page.
     */
    Reader passerBy() {
        var window = chromium.sharedProfile(site).newPage();
        return present(new Reader(window, window::close));
    }

    private Reader present(Reader reader) {
        present.add(reader);
        return reader;
    }

    /** Closes what they opened, then tells what they met that no page may have. */
    void leave() {
        present.forEach(Reader::leave);
        assertThat(present).flatExtracting(Reader::faults).isEmpty();
    }
}
