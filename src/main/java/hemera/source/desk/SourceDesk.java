package hemera.source.desk;

import com.ibm.icu.text.Collator;
import hemera.site.Replaced;
import hemera.site.UsualLanguages;
import hemera.source.Source;
import hemera.source.SourceKind;
import hemera.source.SourceName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the pages on which editors keep sources. */
@Component
class SourceDesk {

    private static final String FORM = "form";

    private final MessageSource messages;

    SourceDesk(MessageSource messages) {
        this.messages = messages;
    }

    /** Where problems of a form are noted. */
    static BindingResult problems() {
        return new MapBindingResult(new HashMap<>(), FORM);
    }

    /**
     * The form.
     *
     * @param source that it is about; null for a new one
     */
    ModelAndView form(SourceForm form, @Nullable Source source, BindingResult problems, Locale locale) {
        var page = new ModelAndView("source/desk/form", FORM, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, problems);
        page.addObject("kinds", kinds(locale));
        page.addObject("countries", countries(locale));
        page.addObject("languages", UsualLanguages.in(locale));
        page.addObject("namesakes", List.of());
        page.addObject("replaced", List.of());
        if (source != null) {
            page.addObject("id", source.id());
            page.addObject("heading", source.name());
            page.addObject("readers", "/sources/" + source.slug());
        }
        return page;
    }

    /** The same, with other sources of the name, of which the editor is asked. */
    static ModelAndView asking(ModelAndView page, List<SourceName> namesakes) {
        page.addObject("namesakes", namesakes);
        page.addObject("namesakeIds", SourceChecks.ids(namesakes));
        return page;
    }

    /** The same, with what somebody else saved beside what was typed. */
    ModelAndView besideStored(ModelAndView page, SourceForm typed, Source source, Locale locale) {
        var stored = SourceForm.of(source);
        page.addObject(
                "replaced",
                Replaced.among(
                        new Replaced("name", stored.name(), typed.name()),
                        new Replaced("kind", kind(stored, locale), kind(typed, locale)),
                        new Replaced("homepage", stored.homepage(), typed.homepage()),
                        new Replaced("country", stored.country(), typed.country()),
                        new Replaced("language", stored.language(), typed.language()),
                        new Replaced("note", stored.note(), typed.note())));
        return page;
    }

    private String kind(SourceForm form, Locale locale) {
        return kinds(locale).getOrDefault(form.kind(), form.kind());
    }

    Map<String, String> kinds(Locale locale) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(SourceKind.values())
                .map(Enum::name)
                .forEach(kind -> kinds.put(kind, messages.getMessage("source.kind." + kind, null, locale)));
        return kinds;
    }

    /** Names of countries by their codes, after the empty one. */
    private Map<String, String> countries(Locale locale) {
        var countries = new LinkedHashMap<String, String>();
        countries.put("", messages.getMessage("source.form.country.none", null, locale));
        var order = Collator.getInstance(locale);
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .sorted((one, other) -> order.compare(one.getDisplayCountry(locale), other.getDisplayCountry(locale)))
                .forEach(country -> countries.put(country.getCountry(), country.getDisplayCountry(locale)));
        return countries;
    }
}
