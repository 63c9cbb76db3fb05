package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** A template drawn with a model and no server, and the rules that hold on every page. */
public final class DrawnPage {

    private static final SpringTemplateEngine ENGINE = engine();

    private final String source;
    private final Document document;

    private DrawnPage(String source) {
        this.source = source;
        this.document = Jsoup.parse(source);
    }

    public static DrawnPage of(String template, Locale language, Map<String, Object> model) {
        var servlets = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        var context = new WebContext(exchange, language, model);
        context.setVariable(
                "site",
                new PageAddress(
                        language.getLanguage(),
                        "https://hemera.example/x",
                        "/x",
                        "/en/x",
                        "/en/x",
                        "desk@hemera.example"));
        return new DrawnPage(ENGINE.process(template, context));
    }

    public String source() {
        return source;
    }

    public Document document() {
        return document;
    }

    public String text(String selector) {
        return document.select(selector).text();
    }

    /** Fails unless the page keeps what holds on all of them: accessible structure, and nothing the policy would refuse. */
    public DrawnPage keepsTheRules() {
        assertThat(document.select("[style], style, script:not([src]), [onclick], [onload]"))
                .isEmpty();
        assertThat(document.select("html").attr("lang")).isNotEmpty();
        assertThat(document.title()).contains("Hemera");
        // A message without its key, or without a value that it asks for
        assertThat(document.text()).doesNotContain("??").doesNotContainPattern("\\{\\d");
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main#main, header, footer")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(document.body().child(0).attr("href")).isEqualTo("#main");
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.select("a[href^=#]"))
                .allSatisfy(link -> assertThat(
                                document.getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href"))
                        .isNotNull());
        headingsDescendStepByStep();
        return this;
    }

    private void headingsDescendStepByStep() {
        var level = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            var next = Integer.parseInt(heading.tagName().substring(1));
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    private static SpringTemplateEngine engine() {
        var application = new GenericApplicationContext();
        application.refresh();
        var resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(application);
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/site",
                "messages/article",
                "messages/browse",
                "messages/subject",
                "messages/source",
                "messages/curation",
                "messages/editing",
                "messages/search_query",
                "messages/search",
                "messages/desk",
                "messages/account");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
