package hemera.search.query;

import java.util.List;
import java.util.Random;

/** Queries as nobody types them, by chance: pieces of the language, spoiled ones, anything that Unicode has. */
public class RandomQuery {

    private static final List<String> PIECES = List.of(
            "Kirby",
            "kirbi~",
            "kirbikirbikirbikirbikirbikirbikirbikirbi~",
            "belgo*",
            "*",
            "~",
            "~5",
            "~2",
            "\"",
            "«",
            "»",
            "“",
            "”",
            "„",
            "(",
            ")",
            "((",
            "))",
            " ET ",
            " OU ",
            " SAUF ",
            " AND ",
            " OR ",
            " NOT ",
            "ET",
            "OU",
            "-",
            "+",
            "--",
            ":",
            " : ",
            "\u00a0: ",
            "titre:",
            "title:",
            "événement:",
            "langue:",
            "langue:fr",
            "anglais",
            "date:",
            "date:2023-05",
            "date:../..",
            "date:(",
            "2022..2023",
            "date:\"mai 2022\"",
            "..\"juin 2023\"",
            "…",
            ">",
            ">=",
            "<",
            "..",
            "2023",
            "24/05/2023",
            "mai",
            "?",
            "%",
            "/",
            "\\",
            "//",
            "http:",
            "ville:",
            "'",
            "’",
            "l’attaque",
            "Maison-Blanche",
            "שלום",
            "مرحبا",
            "北京",
            "😀",
            "\ud83d",
            "\ude00",
            "\0",
            "\u0007",
            "\u202e",
            "\u200f",
            "\ufeff",
            "\uffff",
            "e\u0301",
            "\u0301",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "ﬁ",
            "İ",
            "ß",
            "{",
            "}",
            "[",
            "]",
            "^",
            "&&",
            "||",
            "!",
            "#",
            "@",
            "$",
            "\"a b\"~3",
            "parle:Kirby",
            "citation:\"un mot\"");

    private final Random chance;

    public RandomQuery(long seed) {
        chance = new Random(seed);
    }

    /** Mostly short; now and then longer than a query may be. */
    public String next() {
        var query = new StringBuilder();
        int pieces = chance.nextInt(50) == 0 ? chance.nextInt(600) : chance.nextInt(16);
        for (int piece = 0; piece < pieces; piece++) {
            query.append(piece());
        }
        return chance.nextInt(3) == 0 ? spoiled(query) : query.toString();
    }

    private String piece() {
        return switch (chance.nextInt(8)) {
            case 0 -> String.valueOf((char) chance.nextInt(0x10000));
            case 1 -> " ";
            case 2 -> "mot" + chance.nextInt(9) + " ";
            default -> PIECES.get(chance.nextInt(PIECES.size()));
        };
    }

    private String spoiled(StringBuilder query) {
        for (int change = chance.nextInt(4); change > 0 && !query.isEmpty(); change--) {
            int at = chance.nextInt(query.length());
            switch (chance.nextInt(3)) {
                case 0 -> query.deleteCharAt(at);
                case 1 -> query.insert(at, query.charAt(chance.nextInt(query.length())));
                default -> query.setCharAt(at, (char) chance.nextInt(0x180));
            }
        }
        return query.toString();
    }
}
