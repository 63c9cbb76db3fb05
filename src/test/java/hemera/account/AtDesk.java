package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** An editor who sends forms and reads what comes back, without a browser. */
public record AtDesk(MockMvcTester mvc, SignedIn editor) {

    public MvcTestResult send(String address, Fields fields) {
        return mvc.post()
                .uri(address)
                .params(fields)
                .with(SampleEditors.as(editor))
                .exchange();
    }

    public MvcTestResult ask(String address) {
        return mvc.get().uri(URI.create(address)).with(SampleEditors.as(editor)).exchange();
    }

    /** The page of an address that is there. */
    public Document open(String address) {
        var answer = ask(address);
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    /** The page that a saved form leads to. */
    public Document follow(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return open(answer.getResponse().getRedirectedUrl());
    }

    public static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** What stands in a form on its way. */
    public static final class Fields extends LinkedMultiValueMap<String, String> {

        /** The same object with a field, once for each value. */
        public Fields with(String field, String... values) {
            put(field, List.of(values));
            return this;
        }

        /** A copy in which one field differs. */
        public Fields but(String field, String... values) {
            var other = new Fields();
            other.putAll(this);
            return other.with(field, values);
        }
    }
}
