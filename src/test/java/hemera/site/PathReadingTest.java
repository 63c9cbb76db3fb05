package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Whatever a template asks, it is answered as Spring's own dialect answers it. */
class PathReadingTest {

    private static final Shown SHOWN =
            new Shown("La crue", new Shown("Le pont", null, List.of(), true), List.of("eau"), false);

    private final SpringTemplateEngine ours = engine(new PathDialect());
    private final SpringTemplateEngine springs = engine(new SpringStandardDialect());

    record Shown(String name, @Nullable Shown next, List<String> words, boolean isLast) {

        public String getLoud() {
            return name + " !";
        }
    }

    private static SpringTemplateEngine engine(SpringStandardDialect dialect) {
        var engine = new SpringTemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine;
    }

    private static String draw(SpringTemplateEngine engine, String template) {
        var context = new Context();
        context.setVariables(Map.of("page", SHOWN, "map", Map.of("key", "value"), "maybe", Optional.of("this")));
        return engine.process(template, context);
    }

    @ParameterizedTest
    @CsvSource({
        "page.name, La crue",
        "page.next.name, Le pont",
        "page.next.next?.name, ''",
        "page.next.last, true",
        "page.loud, La crue !",
        "page.words.empty, false",
        "page.next.words.empty, true",
        "page.words[0], eau",
        "page.name.length(), 7",
        "nothing, ''",
        "nothing?.name, ''",
        "map.key, value",
        "maybe.present, true",
    })
    void aPathReadsWhatSpringReads(String path, String read) {
        var template = "<p th:text='${" + path + "}'></p>";

        assertThat(draw(ours, template)).isEqualTo("<p>" + read + "</p>").isEqualTo(draw(springs, template));
    }

    @ParameterizedTest
    @CsvSource({"name, Le pont", "words.empty, true", "next?.name, ''"})
    void aPathOfASelectionBeginsThere(String path, String read) {
        var template = "<p th:object='${page.next}' th:text='*{" + path + "}'></p>";

        assertThat(draw(ours, template)).isEqualTo("<p>" + read + "</p>").isEqualTo(draw(springs, template));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.next.next.name", "page.unknown", "nothing.name"})
    void whatSpringRefusesIsRefused(String path) {
        var template = "<p th:text='${" + path + "}'></p>";

        assertThatThrownBy(() -> draw(springs, template)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> draw(ours, template)).isInstanceOf(RuntimeException.class);
    }
}
