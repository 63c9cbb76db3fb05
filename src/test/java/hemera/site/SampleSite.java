package hemera.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The site alone, without a database, with a few pages to try it on. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan
@Import({SampleSite.Pages.class, SampleSite.Private.class, SampleSite.BrokenErrorPage.class})
class SampleSite {

    @TestComponent
    @Controller
    @ForReaders
    static class Pages {

        private final AtomicInteger drawn = new AtomicInteger();

        @GetMapping({"/", "/archive", "/articles/flood"})
        String page(Model model) {
            model.addAttribute("drawn", drawn.incrementAndGet());
            return "sample/page";
        }

        @GetMapping("/search")
        String search(@RequestParam(defaultValue = "1") int page, Model model) {
            model.addAttribute("drawn", page);
            return "sample/page";
        }

        @GetMapping("/half")
        String half() {
            return "sample/half";
        }

        @GetMapping("/fault")
        String fault() {
            throw new IllegalStateException("secret inside");
        }

        @GetMapping("/old")
        String moved() {
            throw new Moved("/articles/flood");
        }

        @GetMapping("/nobody")
        String nobody() {
            throw new NotHere("article nobody");
        }

        @GetMapping("/redirect")
        String redirect() {
            return "redirect:/archive";
        }
    }

    /** Stands for an error page that cannot be drawn. */
    @TestComponent
    @ControllerAdvice
    static class BrokenErrorPage {

        @ModelAttribute
        void fail(HttpServletRequest request) {
            if ("/broken-error-page".equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
                throw new IllegalStateException("secret inside the error page");
            }
        }
    }

    @TestComponent
    @Controller
    static class Private {

        @GetMapping(path = "/private", produces = MediaType.TEXT_PLAIN_VALUE)
        @ResponseBody
        String page() {
            return "for one only";
        }

        @PostMapping(path = "/form", consumes = MediaType.APPLICATION_JSON_VALUE)
        @ResponseBody
        String form(@RequestBody String body) {
            return body;
        }
    }
}
