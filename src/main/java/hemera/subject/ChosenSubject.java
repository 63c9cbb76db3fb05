package hemera.subject;

import hemera.text.ProperName;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of one subject of a piece: {@code 12:ABOUT}, {@code 12} for the same, {@code new:PERSON:AUTHOR:NAME} for
 * one to be made, or {@code another:PERSON:AUTHOR:NAME} for one to be made although others bear the name.
 *
 * @param id of a subject; null for one to be made
 * @param newKind of the one to be made, else null
 * @param newName of the one to be made, else null
 * @param another whether it is to be made although others bear the name
 * @param role what it is to the piece, in capitals; those who ask know which there are
 */
public record ChosenSubject(
        @Nullable Long id,
        @Nullable SubjectKind newKind,
        @Nullable ProperName newName,
        boolean another,
        String role) {

    /** The role of those of whom nothing else is said. */
    public static final String ABOUT = "ABOUT";

    private static final Pattern KNOWN = Pattern.compile("([1-9][0-9]{0,17})(?::([A-Z]{1,20}))?");
    private static final Pattern MADE =
            Pattern.compile("(new|another):([A-Z]{1,20}):([A-Z]{1,20}):(.*)", Pattern.DOTALL);

    /** Empty for what says nothing that makes sense. */
    public static Optional<ChosenSubject> read(String value) {
        var known = KNOWN.matcher(value);
        if (known.matches()) {
            var role = Objects.requireNonNullElse(known.group(2), ABOUT);
            return Optional.of(new ChosenSubject(Long.valueOf(known.group(1)), null, null, false, role));
        }
        var made = MADE.matcher(value);
        if (!made.matches() || ProperName.faultOf(made.group(4)) != null) {
            return Optional.empty();
        }
        return kind(made.group(2))
                .map(kind -> made(
                                kind,
                                new ProperName(made.group(4)),
                                made.group(1).equals("another"))
                        .as(made.group(3)));
    }

    static ChosenSubject known(long id) {
        return new ChosenSubject(id, null, null, false, ABOUT);
    }

    static ChosenSubject made(SubjectKind kind, ProperName name, boolean another) {
        return new ChosenSubject(null, kind, name, another, ABOUT);
    }

    /** The same in another role. */
    public ChosenSubject as(String other) {
        return new ChosenSubject(id, newKind, newName, another, other);
    }

    /** What the form sends for it. */
    public String value() {
        return newName == null
                ? id + ":" + role
                : (another ? "another:" : "new:") + newKind + ":" + role + ":" + newName;
    }

    private static Optional<SubjectKind> kind(String name) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.name().equals(name))
                .findAny();
    }
}
