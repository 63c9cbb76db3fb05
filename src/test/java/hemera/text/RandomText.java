package hemera.text;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts made of the pieces that are most likely to break something, the same ones on each run. */
final class RandomText {

    private static final String[] PIECES = {
        "a",
        "é",
        "mot",
        " ",
        " ",
        "  ",
        "\n",
        "\t",
        "\u00A0",
        "\u202F",
        "«",
        "»",
        ";",
        ":",
        "!",
        "?",
        "%",
        "€",
        "1",
        "000",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "[",
        "]",
        "[[",
        "]]",
        "(",
        ")",
        "](http://a)",
        "![",
        "<",
        ">",
        "<b>",
        "<!--",
        "&",
        "&amp;",
        "&#35;",
        "#",
        "##",
        "-",
        "---",
        "+",
        "=",
        "===",
        "|",
        "\\",
        "\\\\",
        ".",
        "1.",
        "2)",
        "'",
        "\"",
        "/",
        "http://x",
        "<http://x>",
        "[a]: b",
        "😀",
        "ا",
        "\u2028",
        "\u000B",
        "\u0001"
    };

    private RandomText() {}

    static Stream<String> texts() {
        var random = new Random(20230524);
        return Stream.generate(() -> text(random)).limit(1_000);
    }

    private static String text(Random random) {
        return Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
                .limit(random.nextInt(40))
                .collect(Collectors.joining());
    }
}
