package hemera.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names by which people call months and seasons, in French and in English; without accents, in small letters. */
final class NamedMonth {

    private static final Map<String, String> NUMBERS = numbered(
            "01 janvier janv jan january",
            "02 fevrier fevr fev february feb",
            "03 mars mar march",
            "04 avril avr april apr",
            "05 mai may",
            "06 juin jun june",
            "07 juillet juil jul july",
            "08 aout aou august aug",
            "09 septembre sept sep september",
            "10 octobre oct october",
            "11 novembre nov november",
            "12 decembre dec december",
            "21 printemps spring",
            "22 ete summer",
            "23 automne autumn fall",
            "24 hiver winter");

    private NamedMonth() {}

    private static Map<String, String> numbered(String... lines) {
        var numbers = new HashMap<String, String>();
        for (var line : lines) {
            var words = line.split(" ");
            for (var name = 1; name < words.length; name++) {
                numbers.put(words[name], words[0]);
            }
        }
        return Map.copyOf(numbers);
    }

    /** Two digits as EDTF writes them, seasons from 21 (spring) to 24; empty for any other word. */
    static Optional<String> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name));
    }
}
