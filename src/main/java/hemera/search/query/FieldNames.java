package hemera.search.query;

import java.util.Arrays;
import java.util.Optional;

/** Which field a name stands for, accents and case aside. */
final class FieldNames {

    private static final String DATE = "date";

    private FieldNames() {}

    static boolean isKnown(String typed) {
        return isDate(typed) || field(typed).isPresent();
    }

    static boolean isDate(String typed) {
        return Folding.fold(typed).equals(DATE);
    }

    static Optional<Field> field(String typed) {
        var name = Folding.fold(typed);
        return Arrays.stream(Field.values()).filter(field -> field.goesBy(name)).findFirst();
    }
}
