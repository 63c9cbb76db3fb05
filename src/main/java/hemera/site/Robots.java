package hemera.site;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells machines that they may read everything (RFC 9309), and where the sitemap is once its addresses can be absolute. */
@Controller
@ForReaders
class Robots {

    private static final String EVERYTHING = "User-agent: *\nDisallow:\n";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SiteProperties site;

    Robots(SiteProperties site) {
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> show() {
        var sitemap = site.baseUrl() == null ? "" : "Sitemap: " + site.absolute("/sitemap.xml") + "\n";
        return ResponseEntity.ok().contentType(TEXT).body(EVERYTHING + sitemap);
    }
}
