package hemera.bench;

import hemera.search.query.RandomQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Searches by chance, the same for the same seed: sensible ones, spoiled ones and noise, with filters as well made. */
final class HostileQueries {

    private static final List<String> SHAPES = List.of(
            "%s", "%s %s", "%s %s %s", "\"%s %s\"", "\"%s %s\"~9", "%s*", "%s~", "%s ET (%s OU %s)", "%s SAUF %s",
            "titre:%s", "lieu:%s OU personne:%s", "citation:(%s %s) parle:%s", "+%s -%s %s", "%s date:>1950", "%s-%s~",
            "l’%s langue:fr", "(%s OR %s) AND NOT \"%s\"", "source:%s %s", "sujet:%s* %s~", "date:1921..1950 %s");
    private static final List<String> FILTERS = List.of(
            "source", "person", "place", "organisation", "event", "topic", "language", "translation", "decade", "year",
            "month", "day", "from", "to", "certain", "widen", "order", "page");
    private static final List<String> VALUES = List.of(
            "1", "7", "40", "999999", "fr", "en", "MACHINE", "1920s", "1921", "1921-06", "1921-06-01", "newest",
            "oldest", "archived", "no", "2", "500", "2147483647", "99999999999999999999", "-1", "", "x", "'", "%00");
    private static final int LONGEST = 2_000;

    private final Random chance;
    private final RandomQuery noise;
    private final List<String> words;

    /** @param words that the archive holds */
    HostileQueries(long seed, List<String> words) {
        this.chance = new Random(seed);
        this.noise = new RandomQuery(seed);
        this.words = words;
    }

    /**
     * One search.
     *
     * @param typed the query
     * @param address what asks for it, with filters
     */
    record Hostile(String typed, String address) {}

    synchronized Hostile next() {
        var typed = typed();
        var address = new StringBuilder(chance.nextInt(4) == 0 ? "/en/search?q=" : "/search?q=");
        address.append(URLEncoder.encode(typed, StandardCharsets.UTF_8));
        if (chance.nextInt(50) == 0) {
            // No UTF-8
            address.append("%").append(Integer.toHexString(128 + chance.nextInt(128)));
        }
        for (int filters = chance.nextInt(3) == 0 ? chance.nextInt(5) : 0; filters > 0; filters--) {
            address.append('&').append(any(FILTERS)).append('=').append(any(VALUES));
        }
        return new Hostile(typed, address.toString());
    }

    private String typed() {
        return switch (chance.nextInt(4)) {
            case 0 -> noise.next();
            case 1 -> sensible();
            case 2 -> sensible() + " " + noise.next();
            default -> mutated(sensible());
        };
    }

    private String sensible() {
        var query = new StringBuilder();
        for (int parts = 1 + chance.nextInt(chance.nextInt(10) == 0 ? 30 : 2); parts > 0; parts--) {
            query.append(any(SHAPES).formatted(any(words), any(words), any(words)))
                    .append(' ');
        }
        return query.toString().strip();
    }

    /** Drops, repeats and swaps what stands in it; now and then so often that it is far too long. */
    private String mutated(String sensible) {
        var query = new StringBuilder(sensible);
        for (int change = 1 + chance.nextInt(5); change > 0 && !query.isEmpty(); change--) {
            int from = chance.nextInt(query.length());
            int to = from + 1 + chance.nextInt(Math.min(query.length() - from, 12));
            var part = query.substring(from, to);
            switch (chance.nextInt(4)) {
                case 0 -> query.delete(from, to);
                case 1 -> query.insert(from, part.repeat(1 + chance.nextInt(4)));
                case 2 -> query.insert(chance.nextInt(query.length()), part);
                default -> query.insert(from, part.repeat(chance.nextInt(LONGEST) / part.length()));
            }
            query.setLength(Math.min(query.length(), LONGEST));
        }
        return query.toString();
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
