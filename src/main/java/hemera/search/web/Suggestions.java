package hemera.search.web;

import hemera.search.SuggestedHeadlines;
import hemera.search.SuggestedNames;
import hemera.subject.SubjectKind;
import hemera.text.Typed;
import hemera.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what may be meant: a list short enough to be seen at once. */
@Component
class Suggestions {

    private static final int OF_EACH_KIND = 2;
    private static final int HEADLINES = 3;

    private final SuggestedNames names;
    private final SuggestedHeadlines headlines;
    private final MessageSource messages;

    Suggestions(SuggestedNames names, SuggestedHeadlines headlines, MessageSource messages) {
        this.names = names;
        this.headlines = headlines;
        this.messages = messages;
    }

    /** @param prefix of the reader's language, before every path */
    SuggestionList of(String typed, String prefix, Locale locale) {
        var asked = Typed.of(typed);
        var groups = saysEnough(asked) ? groups(asked, prefix, locale) : List.<SuggestionGroup>of();
        int number = groups.stream().mapToInt(group -> group.choices().size()).sum();
        return new SuggestionList(
                groups, say("search.suggestions", locale), say("search.suggestions.number", locale, number));
    }

    /** One letter begins everything, unless it is a word. */
    private static boolean saysEnough(String asked) {
        return asked.codePointCount(0, asked.length()) > 1 || asked.codePoints().anyMatch(Character::isIdeographic);
    }

    private List<SuggestionGroup> groups(String asked, String prefix, Locale locale) {
        var groups = new ArrayList<SuggestionGroup>();
        var subjects = names.findSubjects(asked, OF_EACH_KIND, locale);
        for (var kind : SubjectKind.values()) {
            add(
                    groups,
                    say("search.suggestions." + kind, locale),
                    subjects.stream()
                            .filter(subject -> subject.kind() == kind)
                            .map(subject -> new Suggestion(
                                    prefix + subject.address(), subject.name(), subject.language(), subject.met()))
                            .toList());
        }
        add(
                groups,
                say("search.suggestions.SOURCE", locale),
                names.findSources(asked, OF_EACH_KIND).stream()
                        .map(source -> new Suggestion(prefix + "/sources/" + source.slug(), source.name(), null, null))
                        .toList());
        add(
                groups,
                say("search.suggestions.HEADLINE", locale),
                headlines.find(asked, HEADLINES).stream()
                        .map(found -> headline(found, prefix))
                        .toList());
        return groups;
    }

    private static Suggestion headline(SuggestedHeadlines.Headline found, String prefix) {
        return new Suggestion(
                prefix + found.address(),
                Typesetting.set(found.headline(), found.language()),
                found.language().tag(),
                null);
    }

    private static void add(List<SuggestionGroup> groups, String label, List<Suggestion> choices) {
        if (!choices.isEmpty()) {
            groups.add(new SuggestionGroup(label, choices));
        }
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
