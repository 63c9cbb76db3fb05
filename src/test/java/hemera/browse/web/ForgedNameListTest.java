package hemera.browse.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What nobody finds in a list of names: addresses that no page leads to. */
@ArchiveTest
class ForgedNameListTest {

    @Autowired
    private MockMvcTester site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people?order=x",
                "/people?order=",
                "/people?from=ab",
                "/people?from=1",
                "/people?after=john-kirby&before=john-kirby",
                "/people?after=%00",
                "/people?order=articles&before=a%00",
                "/sources?after=%00",
            })
    void whatTheListCannotDoIsRefused(String address) {
        assertThat(site.get().uri(URI.create(address))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people?after=nobody", "/people?before=%F0%9F%A6%8A", "/events?after=john-kirby"})
    void aForgedPlaceInTheListIsNotFound(String address) {
        assertThat(site.get().uri(URI.create(address))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsLongerThanAnyNameIsRefused() {
        assertThat(site.get().uri("/people?q=" + "a".repeat(10_000))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(site.get().uri("/people?q={typed}", "\uFDFA".repeat(300))).hasStatusOk();
    }
}
