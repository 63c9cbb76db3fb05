package hemera.account;

import static hemera.account.Role.ADMINISTRATOR;
import static hemera.account.Role.CONTRIBUTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import hemera.ArchiveTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("GET /desk", CONTRIBUTOR),
            Map.entry("GET /desk/account", CONTRIBUTOR),
            Map.entry("POST /desk/account/language", CONTRIBUTOR),
            Map.entry("POST /desk/account/password", CONTRIBUTOR),
            Map.entry("GET /desk/kept/{key}", CONTRIBUTOR),
            Map.entry("GET /desk/stale", CONTRIBUTOR),
            Map.entry("GET /desk/editors", ADMINISTRATOR),
            Map.entry("GET /desk/editors/new", ADMINISTRATOR),
            Map.entry("POST /desk/editors", ADMINISTRATOR),
            Map.entry("GET /desk/editors/{id}", ADMINISTRATOR),
            Map.entry("POST /desk/editors/{id}/role", ADMINISTRATOR),
            Map.entry("POST /desk/editors/{id}/disabling", ADMINISTRATOR),
            Map.entry("POST /desk/editors/{id}/enabling", ADMINISTRATOR),
            Map.entry("POST /desk/editors/{id}/link", ADMINISTRATOR));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    static Stream<Map.Entry<String, Role>> roles() {
        return ROLES.entrySet().stream();
    }

    @Test
    void everyRouteOfTheDeskRequiresTheRoleThatIsWrittenDownHere() {
        var required = new TreeMap<String, Object>();
        routes.getHandlerMethods()
                .forEach((route, handler) -> route.getPatternValues().stream()
                        .filter(pattern -> (pattern + "/").startsWith("/desk/"))
                        .flatMap(pattern -> route.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern))
                        .forEach(line -> required.put(
                                line,
                                DeskRules.required(handler)
                                        .map(Object.class::cast)
                                        .orElse("no role"))));

        assertThat(required).containsExactlyInAnyOrderEntriesOf(new TreeMap<String, Object>(ROLES));
    }

    @Test
    void everyRouteOfTheDeskSaysItsMethods() {
        assertThat(routes.getHandlerMethods().keySet())
                .filteredOn(route ->
                        route.getPatternValues().stream().anyMatch(pattern -> (pattern + "/").startsWith("/desk/")))
                .allMatch(route -> !route.getMethodsCondition().getMethods().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void lesserRolesAreRefusedAndNobodyIsSentToTheDoor(Map.Entry<String, Role> line) {
        var method = HttpMethod.valueOf(line.getKey().split(" ")[0]);
        var address = line.getKey().split(" ")[1].replaceAll("\\{\\w+}", "1");
        var editors = new SampleEditors(database);

        var nobody = mvc.perform(request(method, address));
        assertThat(nobody).hasStatus(303);
        assertThat(nobody.getResponse().getRedirectedUrl()).startsWith("/sign-in");
        Arrays.stream(Role.values())
                .filter(role -> !role.includes(line.getValue()))
                .map(role -> editors.named("Camille Petit", role, Locale.FRENCH))
                .forEach(editor -> assertThat(
                                mvc.perform(request(method, address).with(SampleEditors.as(editor))))
                        .as("%s", editor.role())
                        .hasStatus(403));
    }
}
