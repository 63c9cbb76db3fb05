package hemera.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hemera.DatabaseTest;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionOperations;

/** The way into an archive that has nobody, or whose last administrator is locked out. */
@DatabaseTest
@Import({Passwords.class, EditorSession.class, AuditTrail.class})
class SetupTest {

    private static final String PASSWORD = "douze lettres au moins";

    @Autowired
    private Editors editors;

    @Autowired
    private Passwords passwords;

    @Autowired
    private EditorSession sessions;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient database;

    @Test
    void anArchiveWithoutEditorsOffersALinkThatWorksOnce() {
        var setup = setup(null, null, null);
        var key = setup.offer().orElseThrow();

        assertThat(setup.isOpenFor(key)).isTrue();
        assertThat(setup.isOpenFor("")).isFalse();
        assertThat(complete(setup, key)).isTrue();
        assertThat(setup.isOpenFor(key)).isFalse();
        assertThat(complete(setup, key)).isFalse();
        assertThat(editors.findByUsername("ana")).hasValueSatisfying(ana -> {
            assertThat(ana.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(passwords.match(PASSWORD, ana)).isTrue();
        });
    }

    @Test
    void aRestartEndsTheLink() {
        var key = setup(null, null, null).offer().orElseThrow();

        assertThat(setup(null, null, null).isOpenFor(key)).isFalse();
    }

    @Test
    void anArchiveWithEditorsOffersNone() {
        new SampleEditors(database).contributor();

        assertThat(setup(null, null, null).offer()).isEmpty();
    }

    @Test
    void theSettingsMakeTheFirstAdministratorAndNoOther() {
        setup("ana", PASSWORD, null).afterSingletonsInstantiated();
        setup("ben", PASSWORD, null).afterSingletonsInstantiated();

        assertThat(editors.findAll()).extracting(Editor::username).containsExactly("ana");
        assertThat(setup("ana", PASSWORD, null).offer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ana, onze lettre, , fewer than 12",
        "ana, , , belong together",
        ", douze lettres au moins, , belong together",
        "Ana Moreau, douze lettres au moins, , cannot be Ana Moreau",
        ", , nobody, no editor has that username"
    })
    void settingsThatCannotBeFollowedKeepHemeraFromStarting(
            @Nullable String username, @Nullable String password, @Nullable String rescue, String sentence) {
        assertThatExceptionOfType(SetupRefused.class)
                .isThrownBy(() -> setup(username, password, rescue).afterSingletonsInstantiated())
                .withMessageContaining(sentence);
    }

    @Test
    void aRescueMakesAnAdministratorOfADisabledEditor() {
        var editor = new SampleEditors(database).contributor();
        database.sql("update editor set enabled = false where id = ?")
                .param(editor.id())
                .update();
        var setup = setup(null, null, editor.username());
        var key = setup.offer().orElseThrow();

        assertThat(setup.rescued(key)).contains(editor.username());
        assertThat(complete(setup, key)).isTrue();
        assertThat(editors.findById(editor.id())).hasValueSatisfying(rescued -> {
            assertThat(rescued.isEnabled()).isTrue();
            assertThat(rescued.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(passwords.match(PASSWORD, rescued)).isTrue();
        });
    }

    private boolean complete(Setup setup, String key) {
        return setup.complete(
                key, new Setup.Choice("ana", "Ana Moreau", PASSWORD), Locale.FRENCH, new MockHttpServletRequest());
    }

    private Setup setup(@Nullable String username, @Nullable String password, @Nullable String rescue) {
        return new Setup(
                new SetupProperties(username, password, rescue),
                editors,
                passwords,
                sessions,
                trail,
                Clock.systemUTC(),
                TransactionOperations.withoutTransaction());
    }
}
