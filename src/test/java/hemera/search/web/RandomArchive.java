package hemera.search.web;

import static hemera.article.SampleArticle.anArticle;

import hemera.article.ArticleEditing;
import hemera.article.SubjectRole;
import hemera.article.Withdrawal;
import hemera.browse.SampleNames;
import hemera.search.Facet;
import hemera.search.SearchCriteria;
import hemera.subject.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Articles with dates of every precision, or none, and any sources, subjects and languages; all hold one word. */
class RandomArchive {

    /** In every one of them and nowhere else. */
    static final String WORD = "zibeline";

    private static final List<String> WORDS = List.of("crue", "pont", "quai", "digue", "barque", "zouave", "plaine");
    private static final List<String> LANGUAGES = List.of("fr", "fr", "fr", "en", "de", "pl");

    private final Random random;
    private final ArticleEditing editing;
    private final List<Long> sources = new ArrayList<>();
    private final List<Long> subjects = new ArrayList<>();
    private final List<Facet> kinds = new ArrayList<>();

    RandomArchive(Random random, ArticleEditing editing, JdbcClient database) {
        this.random = random;
        this.editing = editing;
        var names = new SampleNames(database);
        for (int number = 1; number <= 4; number++) {
            sources.add(names.source("La Gazette des zibelines " + number));
        }
        for (int number = 1; number <= 20; number++) {
            var kind = SubjectKind.values()[number % SubjectKind.values().length];
            subjects.add(names.subject(kind, "Zibeline " + number));
            kinds.add(Facet.valueOf(kind.name()));
        }
    }

    /** @param withdrawn of them are no longer public */
    void fill(int articles, int withdrawn) {
        for (int number = 0; number < articles; number++) {
            var article = publish(number);
            if (number < withdrawn) {
                editing.withdraw(article, new Withdrawal.Reason("Retiré.", null, false), null);
            }
        }
    }

    private long publish(int number) {
        var article = anArticle("Zibeline numéro " + number)
                .saying(WORD + " " + any(WORDS) + " " + any(WORDS) + ".")
                .in(any(LANGUAGES))
                .issued(date());
        if (random.nextInt(5) > 0) {
            article.from(any(sources));
        }
        for (int more = random.nextInt(4), first = random.nextInt(subjects.size()); more > 0; more--) {
            article.speakingOf(subjects.get((first + 7 * more) % subjects.size()), SubjectRole.ABOUT);
        }
        return article.published(editing).id();
    }

    private String date() {
        int year = 1990 + random.nextInt(40);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> Integer.toString(year);
            case 2 -> "%d-%02d".formatted(year, month);
            case 3 -> "%d-%02d~".formatted(year, month);
            case 4 -> year / 10 + "X";
            case 5 -> year + "/" + (year + random.nextInt(20));
            case 6 -> year + "/..";
            default -> "%d-%02d-%02d".formatted(year, month, day);
        };
    }

    /** Any search among these articles. */
    SearchCriteria criteria() {
        var query = switch (random.nextInt(4)) {
            case 0 -> WORD + " " + any(WORDS);
            case 1 -> WORD + " (" + any(WORDS) + " OU " + any(WORDS) + ")";
            case 2 -> WORD + " -" + any(WORDS);
            default -> WORD;
        };
        var criteria = SearchCriteria.of(query);
        if (random.nextInt(3) == 0) {
            int from = 1990 + random.nextInt(20);
            criteria = criteria.withPeriod(
                            random.nextBoolean() ? Integer.toString(from) : null, Integer.toString(from + 15))
                    .withCertain(random.nextBoolean());
        }
        for (int more = random.nextInt(4); more > 0; more--) {
            criteria = narrowed(criteria);
        }
        return criteria;
    }

    private SearchCriteria narrowed(SearchCriteria criteria) {
        return switch (random.nextInt(5)) {
            case 0 -> criteria.with(Facet.SOURCE, any(sources).toString());
            case 1 -> criteria.with(Facet.YEAR, Integer.toString(1990 + random.nextInt(40)));
            case 2 -> criteria.with(Facet.LANGUAGE, any(LANGUAGES));
            case 3 -> criteria.with(Facet.DECADE, any(List.of("1990s", "2000s", "2010s", "2020s")));
            default -> {
                int subject = random.nextInt(subjects.size());
                yield criteria.with(kinds.get(subject), subjects.get(subject).toString());
            }
        };
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
