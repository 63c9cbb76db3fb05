package hemera.article.web;

import hemera.article.DateReading;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Views of a made-up article, for drawing templates. */
final class SamplePages {

    static final ZonedDateTime MAY_FIRST = ZonedDateTime.of(2024, 5, 1, 10, 5, 0, 0, ZoneId.of("Europe/Paris"));
    static final String DIGEST = "0123456789abcdef".repeat(4);

    static final Edition PRESENT = new Edition(3, MAY_FIRST, "/articles/h1/crue", "/articles/h1/revisions", null);
    static final Edition FORMER =
            new Edition(1, MAY_FIRST, "/articles/h1/crue", "/articles/h1/revisions", "/articles/h1/crue");

    static final DateReading MAY_2023 = new DateReading("2023-05", "mai 2023", "2023-05");
    static final DateReading ABOUT_1910 = new DateReading("1910~", "vers 1910", null);

    static final PublicationLine CORRECTED = new PublicationLine(
            "CORRECTION",
            3,
            "/articles/h1/revisions/3",
            "/articles/h1/revisions/1..3",
            MAY_FIRST,
            "La hauteur d’abord donnée était fausse.");
    static final PublicationLine FIRST =
            new PublicationLine("FIRST", 1, "/articles/h1/revisions/1", null, MAY_FIRST, null);

    private static final String BODY = """
            <p id="p1">Le fleuve a baissé dans la nuit. <span class="quotation" id="q1">« Le pire est passé »</span>, dit le maire.</p>
            <h2>Sur les quais</h2>
            <p class="reference reference--wanted" id="p2"><span class="reference__cue">En savoir plus</span> <cite>La crue vue du pont</cite> <span class="reference__state">hors archive</span></p>
            <p class="reference" id="p3"><span class="reference__cue">En savoir plus</span> <a href="/articles/h2/digues">Les digues tiennent</a></p>
            """;

    private SamplePages() {}

    static ArticlePage article(DateReading issued, Provenance provenance, Edition edition) {
        return new ArticlePage(
                "La crue recule",
                "Le niveau baisse enfin.",
                "fr",
                "ltr",
                issued,
                "/archive/1910",
                provenance,
                BODY,
                "Le fleuve a baissé dans la nuit.",
                List.of(
                        new CitedPiece("La crue vue du pont", null, "https://example.org/pont", 2),
                        new CitedPiece("Les digues tiennent", "/articles/h2/digues", null, 3)),
                List.of(new QuotationLine(1, "Jeanne Martin", null, "maire de la ville", "Le pire est passé")),
                List.of(new SubjectGroup(
                        "PERSON",
                        List.of(
                                new SubjectGroup.Line("Jeanne Martin", null, "MENTIONED"),
                                new SubjectGroup.Line("Paul Petit", "/people/paul-petit", "ABOUT")))),
                List.of(new RelatedLine(
                        "/articles/h2/digues",
                        "Les digues tiennent",
                        "fr",
                        "ltr",
                        MAY_2023,
                        "Le Quotidien",
                        List.of("alike", "cited", "citing", "event", "people"),
                        2)),
                List.of(CORRECTED),
                List.of(CORRECTED, FIRST),
                edition,
                new CitationText(
                        "« La crue recule », mai 2023, Hemera, ark:99999/h1.", "ark:99999/h1", "/ark:99999/h1"),
                "mailto:desk@hemera.example",
                false);
    }

    static Provenance unknown() {
        return new Provenance(
                null,
                null,
                null,
                null,
                null,
                null,
                "UNKNOWN",
                null,
                "MACHINE",
                "anglais",
                null,
                null,
                "Texte conservé tel que reçu.",
                DIGEST);
    }

    static Provenance known() {
        return new Provenance(
                "Le Quotidien",
                "/sources/le-quotidien",
                "édition du soir, p. 3",
                "https://example.org/crue",
                "LQ-1",
                MAY_2023,
                "SIGNED",
                "Anne Durand",
                "HUMAN",
                "anglais",
                "Luc Moreau",
                "© Le Quotidien",
                null,
                DIGEST);
    }
}
