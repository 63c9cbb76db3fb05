package hemera.article.quotation;

import hemera.article.Quotation;
import hemera.article.quotation.QuotationProposal.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks once through a body for the words of quotations. */
final class QuotationSearch {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Two thirds of the words in common: a corrected word does not make it another quotation. */
    private static final double ALIKE = 2.0 / 3;

    private final PlainWords body;
    private final List<Place> taken = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();
    private final List<Quotation> missing = new ArrayList<>();
    /** What stands between marks, with its words; read once somebody asks. */
    private @Nullable Map<Place, Set<String>> quoted;

    private int shift;

    QuotationSearch(String body) {
        this.body = new PlainWords(body);
    }

    Relocation find(List<Quotation> confirmed) {
        confirmed.stream().sorted(Comparator.comparingInt(Quotation::from)).forEach(this::find);
        found.sort(Comparator.comparingInt(Quotation::from));
        return new Relocation(found, missing.stream().map(this::proposal).toList());
    }

    /** What was inserted before one quotation moves those behind it as far. */
    private void find(Quotation quotation) {
        var expected = quotation.from() + shift;
        body.nearest(quotation.words(), expected, place -> taken.stream().noneMatch(place::meets))
                .ifPresentOrElse(place -> keep(quotation, place), () -> missing.add(quotation));
    }

    private void keep(Quotation quotation, Place place) {
        shift = place.from() - quotation.from();
        taken.add(place);
        found.add(new Quotation(
                quotation.speakerId(),
                quotation.speaker(),
                quotation.role(),
                body.text(place),
                place.from(),
                place.to(),
                quotation.confirmedBy()));
    }

    private QuotationProposal proposal(Quotation quotation) {
        var like = mostAlike(quotation);
        like.ifPresent(taken::add);
        return QuotationProposal.of(quotation, like.map(body::text).orElse(quotation.words()), like.orElse(null));
    }

    private Optional<Place> mostAlike(Quotation quotation) {
        var wanted = words(quotation.words());
        return quoted().entrySet().stream()
                .filter(place -> taken.stream().noneMatch(place.getKey()::meets))
                .filter(place -> likeness(place.getValue(), wanted) >= ALIKE)
                .max(Comparator.comparingDouble(place -> likeness(place.getValue(), wanted)))
                .map(Map.Entry::getKey);
    }

    private Map<Place, Set<String>> quoted() {
        if (quoted == null) {
            var read = new LinkedHashMap<Place, Set<String>>();
            body.quoted().forEach(place -> read.put(place, words(body.text(place))));
            quoted = read;
        }
        return quoted;
    }

    /** Dice’s coefficient. */
    private static double likeness(Set<String> words, Set<String> others) {
        var common = new HashSet<>(words);
        common.retainAll(others);
        return 2.0 * common.size() / Math.max(1, words.size() + others.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(NO_LETTER.split(text.toLowerCase(Locale.ROOT))));
    }
}
