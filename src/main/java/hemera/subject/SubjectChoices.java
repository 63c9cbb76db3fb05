package hemera.subject;

import hemera.site.Choice;
import hemera.site.Chooser;
import hemera.site.Chosen;
import hemera.text.ProperName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Picking subjects of a piece in a form, or making them in place. A form sends one {@link ChosenSubject} for each as the
 * repeated parameter {@code subjects}, which must not be split at commas: names hold them.
 *
 * <p>A form keeps {@code subjects}, a list of those values, and {@code subjectsTyped}, what stands in the field; neither is
 * null. Its controller
 *
 * <ol>
 *   <li>puts {@code chooser(subjects, subjectsTyped, roles, asked, locale)} into the model, where roles maps each role to what
 *       is read, in order, and draws it inside of the bound form with <code>th:replace="~{desk/chooser ::
 *       subjects(${subjectsChooser}, ${roles})}"</code>; its page has <code>th:replace="~{desk/chooser :: extras}"</code>
 *       among the extras of its head;
 *   <li>shows the form again on {@code step=find-subject}, having {@code asked}, and on {@code step=drop-subject:INDEX},
 *       without the value at that index (from 0);
 *   <li>before saving rejects the field {@code subjects} with the message key that {@link #faultOf} gives, if any, and shows
 *       the form with a chooser that was {@code asked};
 *   <li>saves, for each value read, the id that {@link #keep} gives, in the transaction of the article, and its role.
 * </ol>
 */
@Component
@Transactional(readOnly = true)
public class SubjectChoices {

    private static final int OFFERED = 8;
    private static final String UNKNOWN = "chooser.unknown.subject";

    private final SubjectNames names;
    private final SubjectEditing editing;
    private final MessageSource messages;

    SubjectChoices(SubjectNames names, SubjectEditing editing, MessageSource messages) {
        this.names = names;
        this.editing = editing;
        this.messages = messages;
    }

    /** What is found for the typed words, best first, then the making of a subject of that name, for each kind. */
    public List<Choice> offer(String typed, Locale locale) {
        var offered = new ArrayList<>(offerKnown(typed, null, locale));
        if (ProperName.faultOf(typed) == null) {
            var name = new ProperName(typed);
            var another = !names.findNamesakes(name.value()).isEmpty();
            Arrays.stream(SubjectKind.values())
                    .map(kind -> made(ChosenSubject.made(kind, name, another), locale))
                    .forEach(offered::add);
        }
        return offered;
    }

    /**
     * Only what there is.
     *
     * @param kind null for all kinds
     */
    public List<Choice> offerKnown(String typed, @Nullable SubjectKind kind, Locale locale) {
        return names.findTyped(typed, kind, OFFERED).stream()
                .map(found -> known(found, ChosenSubject.known(found.id()), locale))
                .toList();
    }

    /**
     * The model of the field. Values that make no sense are left out, and so are those that cannot be made because others
     * bear the name: these are offered anew.
     *
     * @param roles what is read for each
     * @param asked whether something is to be offered for what was typed
     */
    public Chooser chooser(List<String> values, String typed, Map<String, String> roles, boolean asked, Locale locale) {
        var picked = read(values);
        var known = findAll(picked);
        var namesake = picked.stream().filter(this::isNamesake).findFirst();
        var chosen = picked.stream()
                .filter(one -> one.id() == null ? !isNamesake(one) : known.containsKey(one.id()))
                .map(one -> new Chosen(
                        one.id() == null
                                ? made(one, locale)
                                : known(Objects.requireNonNull(known.get(one.id())), one, locale),
                        inEachRole(one, roles)))
                .toList();
        var sought = typed.isBlank()
                ? namesake.map(one -> Objects.toString(one.newName())).orElse("")
                : typed;
        return (asked || namesake.isPresent()) && !sought.isBlank()
                ? Chooser.offering(chosen, sought, offer(sought, locale))
                : Chooser.of(chosen, typed);
    }

    /** Key of the message that says why the field cannot be saved; null when it can. */
    public @Nullable String faultOf(List<String> values, String typed, Set<String> roles) {
        if (!typed.isBlank()) {
            return "chooser.undecided";
        }
        var picked = read(values);
        var known = findAll(picked);
        if (picked.size() < values.size()
                || picked.stream()
                        .anyMatch(one ->
                                !roles.contains(one.role()) || one.id() != null && !known.containsKey(one.id()))) {
            return UNKNOWN;
        }
        return picked.stream().anyMatch(this::isNamesake) ? "chooser.namesake.subject" : null;
    }

    /** The id of what was picked, made if need be. */
    @Transactional
    public long keep(ChosenSubject picked) {
        return picked.id() != null
                ? picked.id()
                : editing.create(SubjectDetails.named(
                                Objects.requireNonNull(picked.newKind()), Objects.requireNonNull(picked.newName())))
                        .id();
    }

    private static List<ChosenSubject> read(List<String> values) {
        return values.stream()
                .flatMap(value -> ChosenSubject.read(value).stream())
                .toList();
    }

    private Map<Long, SubjectName> findAll(List<ChosenSubject> picked) {
        Set<Long> ids =
                picked.stream().map(ChosenSubject::id).filter(Objects::nonNull).collect(Collectors.toSet());
        return names.find(ids).stream()
                .collect(
                        Collectors.toMap(SubjectName::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private boolean isNamesake(ChosenSubject picked) {
        return picked.newName() != null
                && !picked.another()
                && !names.findNamesakes(picked.newName().value()).isEmpty();
    }

    private static List<Choice> inEachRole(ChosenSubject picked, Map<String, String> roles) {
        return roles.entrySet().stream()
                .map(role -> new Choice(picked.as(role.getKey()).value(), role.getValue(), null))
                .toList();
    }

    private Choice made(ChosenSubject picked, Locale locale) {
        var key = (picked.another() ? "chooser.another." : "chooser.new.") + picked.newKind();
        return new Choice(picked.value(), Objects.toString(picked.newName()), messages.getMessage(key, null, locale));
    }

    private Choice known(SubjectName subject, ChosenSubject picked, Locale locale) {
        var detail = new ArrayList<String>();
        detail.add(messages.getMessage("chooser.kind." + subject.kind(), null, locale));
        if (subject.met() != null) {
            detail.add(subject.met());
        }
        if (subject.description() != null) {
            detail.add(subject.description());
        }
        return new Choice(picked.value(), subject.name(), String.join(" · ", detail));
    }
}
