package hemera.article.desk;

import hemera.article.WorkFilter;
import hemera.article.WorkOrder;
import hemera.article.WorkState;
import hemera.source.SourceName;
import hemera.source.SourceNames;
import hemera.subject.SubjectName;
import hemera.subject.SubjectNames;
import hemera.text.StoredText;
import hemera.text.TypedDate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an editor asks of the list of articles; the address says all of it. Empty where it does not matter.
 *
 * @param state {@link WorkState}
 * @param q words of the headline
 * @param source id or name
 * @param subject id or name
 * @param editor id
 * @param issued a date as people write it
 * @param sort {@link WorkOrder}
 */
record ArticleListForm(
        String state, String q, String source, String subject, String editor, String issued, String sort) {

    private static final int MATCHES = 50;
    private static final int MOST_WORDS = 10;

    ArticleListForm(
            @Nullable String state,
            @Nullable String q,
            @Nullable String source,
            @Nullable String subject,
            @Nullable String editor,
            @Nullable String issued,
            @Nullable String sort) {
        this.state = given(state);
        this.q = given(q);
        this.source = given(source);
        this.subject = given(subject);
        this.editor = given(editor);
        this.issued = given(issued);
        this.sort = given(sort);
    }

    private static String given(@Nullable String typed) {
        return StoredText.drawable(Objects.requireNonNullElse(typed, "").replace("\0", ""));
    }

    WorkFilter filter(SourceNames sources, SubjectNames subjects) {
        return new WorkFilter(
                named(WorkState.values(), state).orElse(null),
                Arrays.stream(q.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList(),
                source.isBlank() ? null : sourceIds(sources),
                subject.isBlank() ? null : subjectIds(subjects),
                id(editor).orElse(null),
                TypedDate.understand(issued).date());
    }

    WorkOrder order() {
        return named(WorkOrder.values(), sort).orElse(WorkOrder.CHANGED);
    }

    /** Why the date is not understood; null if it is. */
    TypedDate.@Nullable Problem problem() {
        return TypedDate.understand(issued).problem();
    }

    /** The list with these filters. */
    String href(int page) {
        var said = new LinkedHashMap<String, String>();
        said.put("state", state);
        said.put("q", q);
        said.put("source", source);
        said.put("subject", subject);
        said.put("editor", editor);
        said.put("issued", issued);
        said.put("sort", sort);
        said.put("page", page == 1 ? "" : Integer.toString(page));
        said.values().removeIf(String::isBlank);
        return said.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/desk/articles" + (said.isEmpty() ? "" : "?"), ""));
    }

    private List<Long> sourceIds(SourceNames sources) {
        return id(source)
                .map(List::of)
                .orElseGet(() -> sources.findTyped(source, MATCHES).stream()
                        .map(SourceName::id)
                        .toList());
    }

    private List<Long> subjectIds(SubjectNames subjects) {
        return id(subject)
                .map(List::of)
                .orElseGet(() -> subjects.findTyped(subject, null, MATCHES).stream()
                        .map(SubjectName::id)
                        .toList());
    }

    private static Optional<Long> id(String typed) {
        return typed.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
