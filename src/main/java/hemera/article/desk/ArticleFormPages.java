package hemera.article.desk;

import hemera.article.BylineStatus;
import hemera.article.SubjectRole;
import hemera.article.Translation;
import hemera.site.Chooser;
import hemera.site.Chosen;
import hemera.source.SourceChoices;
import hemera.subject.ChosenSubject;
import hemera.subject.SubjectChoices;
import hemera.text.TypedDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the page on which an article is written. */
@Component
class ArticleFormPages {

    private final Pieces pieces;
    private final SourceChoices sources;
    private final SubjectChoices subjects;
    private final Previews previews;
    private final QuotationLines quotations;
    private final Languages languages;
    private final MessageSource messages;

    ArticleFormPages(
            Pieces pieces,
            SourceChoices sources,
            SubjectChoices subjects,
            Previews previews,
            QuotationLines quotations,
            Languages languages,
            MessageSource messages) {
        this.pieces = pieces;
        this.sources = sources;
        this.subjects = subjects;
        this.previews = previews;
        this.quotations = quotations;
        this.languages = languages;
        this.messages = messages;
    }

    /** @param id of an article that exists; null for a new one */
    String show(Model model, @Nullable Long id, SentForm sent) {
        var locale = LocaleContextHolder.getLocale();
        var form = sent.form();
        var roles = named("writing.role.", SubjectRole.values(), locale);
        var subjectsChooser = subjects.chooser(
                form.subjects(), form.subjectsTyped(), roles, sent.asks("find-subject", "subjects"), locale);
        model.addAllAttributes(sent.errors().getModel());
        model.addAttribute("roles", roles);
        model.addAttribute("subjectsChooser", subjectsChooser);
        model.addAttribute(
                "sourceChooser",
                sources.chooser(form.source(), form.sourceTyped(), sent.asks("find-source", "source"), locale));
        model.addAttribute("page", page(id, sent, subjectsChooser, locale));
        if (sent.notice() != null) {
            model.addAttribute("notice", sent.notice());
        }
        return "article/desk/form";
    }

    private ArticleFormPage page(@Nullable Long id, SentForm sent, Chooser chooser, Locale locale) {
        var form = sent.form();
        var speakers = speakers(chooser);
        return new ArticleFormPage(
                id == null ? null : pieces.find(id).orElse(null),
                languages.offered(form.language(), locale),
                languages.orNone(form.translatedFrom(), locale),
                named("writing.byline.", BylineStatus.values(), locale),
                named("writing.translation.", Translation.values(), locale),
                understood(form.issued(), locale),
                understood(form.captured(), locale),
                quotations.confirmed(form),
                quotations.proposed(form, speakers),
                speakers,
                sent.isStep("preview") ? previews.of(form, locale) : null,
                sent.merge());
    }

    private static String understood(String typed, Locale locale) {
        var date = TypedDate.understand(typed).date();
        return date == null ? "" : date.readingWithPrecision(locale);
    }

    private static Map<String, String> speakers(Chooser chooser) {
        var speakers = new LinkedHashMap<String, String>();
        chooser.chosen().stream()
                .map(Chosen::choice)
                .forEach(choice -> ChosenSubject.read(choice.value())
                        .ifPresent(subject -> speakers.put(NameChoices.key(subject), choice.label())));
        return speakers;
    }

    private Map<String, String> named(String prefix, Enum<?>[] values, Locale locale) {
        var named = new LinkedHashMap<String, String>();
        Arrays.stream(values)
                .forEach(value -> named.put(value.name(), messages.getMessage(prefix + value, null, locale)));
        return named;
    }
}
