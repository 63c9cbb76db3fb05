package hemera.browse.web;

import hemera.site.ForReaders;
import hemera.site.NotHere;
import hemera.site.SiteProperties;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<byte[]> index() {
        requireBaseUrl();
        var xml = new SitemapXml("sitemapindex");
        for (var section : sections) {
            xml.addEach("sitemap", site.absolute("/sitemap-" + section.name() + "-"), section.pieces(), ".xml");
        }
        return answer(xml);
    }

    @GetMapping("/sitemap-{name:[a-z]+}-{piece:[0-9a-z]+}.xml")
    ResponseEntity<byte[]> piece(@PathVariable String name, @PathVariable String piece) {
        requireBaseUrl();
        var entries = sections.stream()
                .filter(section -> section.name().equals(name))
                .flatMap(section -> section.entries(piece).stream())
                .toList();
        if (entries.isEmpty()) {
            throw new NotHere("piece " + piece + " of " + name + " in the sitemap");
        }
        var xml = new SitemapXml("urlset");
        for (var entry : entries) {
            xml.add("url", site.absolute(entry.path()), entry.changed());
        }
        return answer(xml);
    }

    private void requireBaseUrl() {
        if (site.baseUrl() == null) {
            throw new NotHere("sitemap without hemera.base-url");
        }
    }

    private static ResponseEntity<byte[]> answer(SitemapXml xml) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.finish());
    }
}
