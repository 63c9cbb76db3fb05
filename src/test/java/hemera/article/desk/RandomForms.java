package hemera.article.desk;

import java.util.List;
import java.util.Random;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Forms as careless, unlucky and ill-meaning people send them. */
final class RandomForms {

    static final List<String> TEXTS = List.of(
            "headline", "standfirst", "body", "locator", "rights", "byline", "translator", "archivalNote", "comment");

    private static final List<String> PIECES = List.of(
            "La Seine monte",
            "« Le pire est à venir »",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            "\u00A0",
            "’",
            "<script>alert(1)</script>",
            "&amp;",
            "\"><b>",
            "{{x}}",
            "${1+1}",
            "#{x}",
            "[[Une autre pièce]]",
            "[[a|javascript:alert(1)]]",
            "*",
            "**",
            "> ",
            "`",
            "\\",
            "'",
            "';drop table article;--",
            "%00",
            "é",
            "e\u0301",
            "Белгород",
            "فاض نهر السين",
            "\u202E",
            "👩‍🚒",
            "漢字",
            "a\0b",
            "a\u0007b",
            "\uFFFE",
            "[".repeat(300),
            ">".repeat(300),
            "x".repeat(2500));

    private static final List<String> DATES = List.of(
            "",
            "2023-05",
            "mai 2023",
            "24/05/2023",
            "vers 1910",
            "1910~",
            "2023-02-30",
            "0000",
            "99999",
            "2023-05-24/2023-05-01",
            "hier",
            "2023-{05,06}",
            "1914/1918",
            "19XX",
            "-0044",
            "\0",
            "<b>",
            "٢٠٢٣");

    private static final List<String> LANGUAGES =
            List.of("fr", "en", "ru", "und", "", "klingon", "fr-", "x".repeat(200), "\0", "FR");

    private static final List<String> SOURCES = List.of(
            "",
            "1",
            "999999999",
            "-1",
            "new:",
            "new:Le Fleuve",
            "another:Le Fleuve",
            "new:" + "x".repeat(400),
            "new:\0",
            "abc",
            "99999999999999999999");

    private static final List<String> SUBJECTS = List.of(
            "1",
            "2:ABOUT",
            "3:MENTIONED",
            "999999999",
            "4:NOBODY",
            "new:PERSON:ABOUT:Jeanne",
            "another:PERSON:ABOUT:Jeanne",
            "new:DOG:ABOUT:Rex",
            "new:PERSON:ABOUT:",
            "x",
            "\0",
            "new:TOPIC:MENTIONED:<script>");

    private static final List<String> QUOTATIONS = List.of(
            "{}",
            "null",
            "[1]",
            "{\"words\":\"Seine\",\"from\":3,\"to\":8,\"name\":\"Jeanne\"}",
            "{\"words\":\"La Seine\",\"from\":0,\"to\":8,\"name\":\"Jeanne\",\"speaker\":\"2:ABOUT\"}",
            "{\"words\":\"nulle part\",\"from\":0,\"to\":4,\"name\":\"Jeanne\"}",
            "{\"words\":\"La\",\"from\":-1,\"to\":4,\"name\":\"\"}",
            "{\"words\":\"\\u0000\",\"from\":0,\"to\":1,\"name\":\"x\"}",
            "{\"words\":\"La\",\"from\":0,\"to\":2,\"name\":\"x\",\"speaker\":\"new:PERSON:ABOUT:Absent\"}",
            "{\"words\":\"La\",\"fro");

    private final Random random;

    RandomForms(long seed) {
        this.random = new Random(seed);
    }

    MultiValueMap<String, String> next() {
        var form = new LinkedMultiValueMap<String, String>();
        TEXTS.forEach(field -> form.add(field, text(field)));
        form.add("language", often("fr", LANGUAGES));
        form.add("issued", often("", DATES));
        form.add("captured", often("", DATES));
        form.add("source", often("", SOURCES));
        form.add(
                "originalUrl",
                often("", List.of("https://example.org/a", "javascript:alert(1)", "https://", "x y", "http://é.fr/ü")));
        form.add("externalId", often("", PIECES));
        form.add(
                "bylineStatus",
                form.getFirst("byline").isBlank()
                        ? often("UNKNOWN", List.of("UNSIGNED", "SIGNED", "x"))
                        : often("SIGNED", List.of("UNSIGNED", "")));
        form.add(
                "translation",
                often(
                        form.getFirst("translator").isBlank() ? "NONE" : "HUMAN",
                        List.of("MACHINE", "UNKNOWN", "x", "")));
        some(form, "subjects", SUBJECTS);
        some(form, "quotations", QUOTATIONS);
        if (random.nextInt(20) == 0) {
            form.add("headline", "un second titre");
        }
        return form;
    }

    private String text(String field) {
        var parts = field.equals("body") ? 1 + random.nextInt(8) : random.nextInt(field.equals("headline") ? 3 : 2);
        var text = new StringBuilder(field.equals("headline") && random.nextInt(10) > 0 ? "Titre " : "");
        for (int part = 0; part < parts; part++) {
            text.append(random.nextInt(4) > 0 ? "La Seine monte " : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String often(String usual, List<String> others) {
        return random.nextInt(4) > 0 ? usual : others.get(random.nextInt(others.size()));
    }

    private void some(MultiValueMap<String, String> form, String field, List<String> values) {
        for (int left = random.nextInt(4) - 1; left > 0; left--) {
            form.add(field, values.get(random.nextInt(values.size())));
        }
    }
}
