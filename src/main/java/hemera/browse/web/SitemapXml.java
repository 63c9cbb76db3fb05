package hemera.browse.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A document of the sitemap protocol, written entry by entry. */
final class SitemapXml {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param root {@code sitemapindex} or {@code urlset} */
    SitemapXml(String root) throws XMLStreamException {
        xml = WRITERS.createXMLStreamWriter(text);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
    }

    /** @param element {@code sitemap} or {@code url} */
    void add(String element, String address, @Nullable Instant changed) throws XMLStreamException {
        xml.writeStartElement(element);
        write("loc", address);
        if (changed != null) {
            write("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
    }

    private void write(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** The whole document as UTF-8. */
    byte[] finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
