package hemera.article.desk;

import hemera.account.Requires;
import hemera.account.Role;
import hemera.article.DateReading;
import hemera.article.WorkItem;
import hemera.article.WorkOrder;
import hemera.article.WorkState;
import hemera.article.Worklist;
import hemera.site.SiteProperties;
import hemera.source.SourceNames;
import hemera.subject.SubjectNames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Every article there is, narrowed and ordered as the address says. */
@Controller
@Requires(Role.CONTRIBUTOR)
class ArticleListController {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Worklist worklist;
    private final SourceNames sources;
    private final SubjectNames subjects;
    private final JdbcClient database;
    private final SiteProperties site;
    private final MessageSource messages;

    ArticleListController(
            Worklist worklist,
            SourceNames sources,
            SubjectNames subjects,
            JdbcClient database,
            SiteProperties site,
            MessageSource messages) {
        this.worklist = worklist;
        this.sources = sources;
        this.subjects = subjects;
        this.database = database;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/articles")
    String list(
            @ModelAttribute("filter") ArticleListForm filter,
            @RequestParam(name = "page", defaultValue = "1") String asked,
            Locale locale,
            Model model) {
        var page = page(asked);
        var found = worklist.find(filter.filter(sources, subjects), filter.order(), (page - 1) * PAGE, PAGE + 1);
        model.addAttribute(
                "page",
                new ArticleListPage(
                        filter,
                        named("articles.state.", WorkState.values(), locale, true),
                        named("articles.sort.", WorkOrder.values(), locale, false),
                        editors(locale),
                        found.stream()
                                .limit(PAGE)
                                .map(item -> row(item, locale))
                                .toList(),
                        filter.problem() == null ? null : "editing.date." + filter.problem(),
                        page == 1 ? null : filter.href(page - 1),
                        found.size() > PAGE ? filter.href(page + 1) : null));
        return "article/desk/list";
    }

    private ArticleListPage.Row row(WorkItem item, Locale locale) {
        return new ArticleListPage.Row(
                item, DateReading.of(item.issued(), locale), item.savedAt().atZone(site.timeZone()));
    }

    /** What is no page is the first. */
    private static int page(String asked) {
        return asked.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(asked), LAST_PAGE) : 1;
    }

    private Map<String, String> named(String prefix, Enum<?>[] values, Locale locale, boolean any) {
        var named = new LinkedHashMap<String, String>();
        if (any) {
            named.put("", messages.getMessage(prefix + "any", null, locale));
        }
        Arrays.stream(values)
                .forEach(value -> named.put(value.name(), messages.getMessage(prefix + value, null, locale)));
        return named;
    }

    private Map<String, String> editors(Locale locale) {
        var editors = new LinkedHashMap<String, String>();
        editors.put("", messages.getMessage("articles.editor.any", null, locale));
        database.sql("select id, display_name from editor order by display_name, id")
                .query((row, at) -> editors.put(row.getString("id"), row.getString("display_name")))
                .list();
        return editors;
    }
}
