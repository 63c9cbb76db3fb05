package hemera.browse.web;

import hemera.site.ForReaders;
import hemera.site.NotHere;
import hemera.site.SiteProperties;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The sitemap (sitemaps.org): an index and its pieces, which stand at the root because a sitemap may only speak of what
 * lies beside or below it. Its addresses must be absolute, so there is none unless {@code hemera.base-url} is set.
 */
@Controller
@ForReaders
class SitemapController {

    private final SiteProperties site;
    private final List<SitemapSection> sections;

    SitemapController(SiteProperties site, List<SitemapSection> sections) {
        this.site = site;
        this.sections = sections;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        requireBaseUrl();
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        var xml = SitemapXml.index(site, response.getOutputStream());
        for (var section : sections) {
            xml.addEach("/sitemap-" + section.name() + "-", section.pieces(), ".xml");
        }
        xml.finish();
    }

    @GetMapping("/sitemap-{name:[a-z]+}-{piece:[0-9a-z]+}.xml")
    void piece(@PathVariable String name, @PathVariable String piece, HttpServletResponse response) throws IOException {
        requireBaseUrl();
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        var xml = SitemapXml.piece(site, response.getOutputStream());
        for (var section : sections) {
            if (section.name().equals(name)) {
                section.add(piece, xml);
            }
        }
        if (xml.isEmpty()) {
            throw new NotHere("piece " + piece + " of " + name + " in the sitemap");
        }
        xml.finish();
    }

    private void requireBaseUrl() {
        if (site.baseUrl() == null) {
            throw new NotHere("sitemap without hemera.base-url");
        }
    }
}
