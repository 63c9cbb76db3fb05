package hemera.source;

import hemera.site.Choice;
import hemera.site.Chooser;
import hemera.site.Chosen;
import hemera.text.ProperName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Picking the source of a piece in a form, or making it in place. A form sends the id of a source, {@code new:NAME} for one
 * to be made, {@code another:NAME} for one to be made although others bear that name, or nothing.
 *
 * <p>A form keeps two texts, never null: {@code source}, that value, and {@code sourceTyped}, what stands in the field. Its
 * controller
 *
 * <ol>
 *   <li>puts {@code chooser(source, sourceTyped, asked, locale)} into the model and draws it inside of the bound form with
 *       <code>th:replace="~{desk/chooser :: source(${sourceChooser})}"</code>; its page has
 *       <code>th:replace="~{desk/chooser :: extras}"</code> among the extras of its head;
 *   <li>shows the form again on {@code step=find-source}, having {@code asked}, and on {@code step=drop-source}, with an
 *       empty {@code source};
 *   <li>before saving rejects the field {@code source} with the message key that {@link #faultOf} gives, if any, and shows
 *       the form with a chooser that was {@code asked};
 *   <li>saves the id that {@link #keep} gives, in the transaction of the article.
 * </ol>
 */
@Component
@Transactional(readOnly = true)
public class SourceChoices {

    private static final int OFFERED = 8;

    private final SourceNames names;
    private final SourceEditing editing;
    private final MessageSource messages;

    SourceChoices(SourceNames names, SourceEditing editing, MessageSource messages) {
        this.names = names;
        this.editing = editing;
        this.messages = messages;
    }

    /** What is found for the typed words, best first, then the making of a source of that name, unless it cannot be one. */
    public List<Choice> offer(String typed, Locale locale) {
        var offered = new ArrayList<Choice>();
        names.findTyped(typed, OFFERED).forEach(found -> offered.add(choice(found, locale)));
        if (ProperName.faultOf(typed) == null) {
            var name = new ProperName(typed);
            offered.add(choice(
                    new ChosenSource(
                            null, name, !names.findNamesakes(name.value()).isEmpty()),
                    locale));
        }
        return offered;
    }

    /**
     * The model of the field.
     *
     * @param asked whether something is to be offered for what was typed
     */
    public Chooser chooser(String value, String typed, boolean asked, Locale locale) {
        var picked = value.isEmpty() ? null : ChosenSource.read(value).orElse(null);
        var fault = value.isEmpty() ? null : faultOf(value, "");
        var chosen = picked == null || fault != null ? List.<Chosen>of() : List.of(Chosen.of(choice(picked, locale)));
        var sought =
                typed.isBlank() && fault != null && picked != null ? Objects.toString(picked.newName(), "") : typed;
        if (!chosen.isEmpty()) {
            return Chooser.of(chosen, "");
        }
        return (asked || fault != null) && !sought.isBlank()
                ? new Chooser(chosen, sought, sought, offer(sought, locale))
                : Chooser.of(chosen, typed);
    }

    /** Key of the message that says why the field cannot be saved; null when it can. */
    public @Nullable String faultOf(String value, String typed) {
        if (value.isEmpty()) {
            return typed.isBlank() ? null : "chooser.undecided";
        }
        var picked = ChosenSource.read(value);
        return picked.isEmpty() ? "chooser.unknown.source" : faultOf(picked.get());
    }

    private @Nullable String faultOf(ChosenSource picked) {
        if (picked.id() != null) {
            return names.find(picked.id()).isEmpty() ? "chooser.unknown.source" : null;
        }
        var isFirst = picked.another()
                || names.findNamesakes(Objects.toString(picked.newName())).isEmpty();
        return isFirst ? null : "chooser.namesake.source";
    }

    /**
     * The id of what was picked, made if need be; null when nothing was.
     *
     * @throws IllegalArgumentException for a value that has a fault
     */
    @Transactional
    public @Nullable Long keep(String value) {
        if (value.isEmpty()) {
            return null;
        }
        var picked = ChosenSource.read(value).orElseThrow(() -> new IllegalArgumentException("No source: " + value));
        var name = picked.newName();
        return name == null
                ? picked.id()
                : Long.valueOf(editing.create(SourceDetails.named(name)).id());
    }

    private Choice choice(ChosenSource picked, Locale locale) {
        var name = picked.newName();
        if (name == null) {
            var id = Objects.requireNonNull(picked.id());
            return choice(names.find(id).orElseThrow(() -> new SourceNotFound(id)), locale);
        }
        var key = picked.another() ? "chooser.another.source" : "chooser.new.source";
        var value = (picked.another() ? ChosenSource.ANOTHER : ChosenSource.NEW) + name;
        return new Choice(value, name.value(), messages.getMessage(key, null, locale));
    }

    private Choice choice(SourceName source, Locale locale) {
        var kind = messages.getMessage("source.kind." + source.kind(), null, locale);
        var detail = messages.getMessage("source.list.line", new Object[] {kind, source.articles()}, locale);
        return new Choice(Long.toString(source.id()), source.name(), detail);
    }
}
