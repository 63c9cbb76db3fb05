package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import hemera.ArchiveTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what at the desk. A new address without a line here fails, and so does one that requires another role. */
@ArchiveTest
class RolesOfRoutesTest {

    private static final String TABLE = """
            CONTRIBUTOR GET /desk
            CONTRIBUTOR GET /desk/account
            CONTRIBUTOR POST /desk/account/language
            CONTRIBUTOR POST /desk/account/password
            CONTRIBUTOR GET /desk/kept/{key}
            CONTRIBUTOR GET /desk/stale
            CONTRIBUTOR GET /desk/articles
            CONTRIBUTOR GET /desk/articles/new
            CONTRIBUTOR GET /desk/articles/{id}
            CONTRIBUTOR GET /desk/articles/{id}/edit
            CONTRIBUTOR GET /desk/articles/{id}/revisions
            CONTRIBUTOR GET /desk/articles/{id}/revisions/difference
            CONTRIBUTOR GET /desk/articles/{id}/revisions/{from}..{to}
            CONTRIBUTOR GET /desk/articles/{id}/revisions/{number}
            CONTRIBUTOR POST /desk/articles
            CONTRIBUTOR POST /desk/articles/pasted
            CONTRIBUTOR POST /desk/articles/preview
            CONTRIBUTOR POST /desk/articles/{id}
            CONTRIBUTOR POST /desk/articles/{id}/review
            CONTRIBUTOR POST /desk/articles/{id}/review/end
            CONTRIBUTOR POST /desk/articles/{id}/revisions/{number}/restoration
            EDITOR POST /desk/articles/{id}/deletion
            EDITOR POST /desk/articles/{id}/publication
            EDITOR POST /desk/articles/{id}/restoration
            EDITOR POST /desk/articles/{id}/withdrawal
            CONTRIBUTOR GET /desk/dates
            CONTRIBUTOR GET /desk/sources
            CONTRIBUTOR GET /desk/sources/choices
            CONTRIBUTOR GET /desk/sources/new
            CONTRIBUTOR GET /desk/sources/{id}
            CONTRIBUTOR POST /desk/sources
            EDITOR POST /desk/sources/{id}
            CONTRIBUTOR GET /desk/subjects
            CONTRIBUTOR GET /desk/subjects/choices
            CONTRIBUTOR GET /desk/subjects/new
            CONTRIBUTOR GET /desk/subjects/{id}
            CONTRIBUTOR POST /desk/subjects
            EDITOR POST /desk/subjects/{id}
            ADMINISTRATOR GET /desk/editors
            ADMINISTRATOR GET /desk/editors/new
            ADMINISTRATOR POST /desk/editors
            ADMINISTRATOR GET /desk/editors/{id}
            ADMINISTRATOR POST /desk/editors/{id}/role
            ADMINISTRATOR POST /desk/editors/{id}/disabling
            ADMINISTRATOR POST /desk/editors/{id}/enabling
            ADMINISTRATOR POST /desk/editors/{id}/link
            ADMINISTRATOR GET /desk/index
            ADMINISTRATOR POST /desk/index/mending
            ADMINISTRATOR POST /desk/index/rebuild
            """;

    /** What a variable of a path may look like, which the table leaves out. */
    private static final Pattern FORM = Pattern.compile("(\\{\\w+):(?:[^{}]|\\{[^{}]*})*}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    static Stream<String> lines() {
        return TABLE.lines();
    }

    @Test
    void everyRouteOfTheDeskRequiresTheRoleThatIsWrittenDownHere() {
        var lines = new TreeSet<String>();
        routes.getHandlerMethods()
                .forEach((route, handler) -> route.getPatternValues().stream()
                        .filter(RolesOfRoutesTest::isOfTheDesk)
                        .flatMap(pattern -> route.getMethodsCondition().getMethods().stream()
                                .map(method ->
                                        method + " " + FORM.matcher(pattern).replaceAll("$1}")))
                        .forEach(line -> lines.add(
                                DeskRules.required(handler).map(Role::name).orElse("NOBODY") + " " + line)));

        assertThat(lines).containsExactlyInAnyOrderElementsOf(TABLE.lines().toList());
    }

    @Test
    void everyRouteOfTheDeskSaysItsMethods() {
        assertThat(routes.getHandlerMethods().keySet())
                .filteredOn(route -> route.getPatternValues().stream().anyMatch(RolesOfRoutesTest::isOfTheDesk))
                .allMatch(route -> !route.getMethodsCondition().getMethods().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lesserRolesAreRefusedAndNobodyIsSentToTheDoor(String line) {
        var parts = line.split(" ");
        var method = HttpMethod.valueOf(parts[1]);
        var address = parts[2].replaceAll("\\{\\w+}", "1");
        var editors = new SampleEditors(database);

        var nobody = mvc.perform(request(method, address));
        assertThat(nobody).hasStatus(303);
        assertThat(nobody.getResponse().getRedirectedUrl()).startsWith("/sign-in");
        Arrays.stream(Role.values())
                .filter(role -> !role.includes(Role.valueOf(parts[0])))
                .map(role -> editors.named("Camille Petit", role, Locale.FRENCH))
                .forEach(editor -> assertThat(
                                mvc.perform(request(method, address).with(SampleEditors.as(editor))))
                        .as("%s", editor.role())
                        .hasStatus(403));
    }

    private static boolean isOfTheDesk(String pattern) {
        return (pattern + "/").startsWith("/desk/");
    }
}
