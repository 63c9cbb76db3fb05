package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every visible sentence stands in the bundles, in both languages. */
class MessageKeysTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([\\w.-]+)[(}]");
    private static final Pattern INLINED = Pattern.compile("\\[[\\[(].*?[])]]", Pattern.DOTALL);
    private static final Pattern BREAKING = Pattern.compile(" [:;!?»]|« ");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "aria-label", "placeholder");
    private static final String NAME = "Hemera";

    /** What stands inside an element with one of these is a sample that the engine replaces. */
    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert");

    static Stream<Path> bundles() throws IOException {
        return files("messages", ".properties").filter(file -> !file.toString().endsWith("_en.properties"));
    }

    static Stream<Path> templates() throws IOException {
        return files("templates", ".html");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsThereInBothLanguages(Path french) {
        var english = Path.of(french.toString().replace(".properties", "_en.properties"));

        assertThat(messages(english).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages(french).stringPropertyNames());
    }

    /** MessageFormat swallows it together with what it quotes. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageHoldsATypewriterApostrophe(Path french) {
        var english = Path.of(french.toString().replace(".properties", "_en.properties"));

        assertThat(messages(french).values()).noneMatch(message -> ((String) message).contains("'"));
        assertThat(messages(english).values()).noneMatch(message -> ((String) message).contains("'"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noLineOfFrenchBreaksBeforeItsPunctuation(Path french) {
        assertThat(messages(french).values())
                .noneMatch(message -> BREAKING.matcher((String) message).find());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyThatATemplateNamesExists(Path template) throws IOException {
        var known = new TreeSet<String>();
        bundles().forEach(bundle -> known.addAll(messages(bundle).stringPropertyNames()));
        var used = USED.matcher(Files.readString(template)).results().map(key -> key.group(1));

        assertThat(used).allSatisfy(key -> assertThat(known).contains(key));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsASentenceOfItsOwn(Path template) throws IOException {
        var sentences = new TreeSet<String>();
        for (var element : Jsoup.parse(Files.readString(template)).getAllElements()) {
            if (!isSample(element)) {
                element.textNodes().stream().map(TextNode::text).forEach(sentences::add);
            }
            READ_ALOUD.stream()
                    .filter(name -> !isComputed(element, name))
                    .map(element::attr)
                    .forEach(sentences::add);
        }

        assertThat(sentences).noneMatch(MessageKeysTest::speaks);
    }

    private static boolean isSample(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(around -> REPLACING.stream().anyMatch(around::hasAttr));
    }

    private static boolean isComputed(Element element, String attribute) {
        return element.hasAttr("th:" + attribute) || element.hasAttr("th:attr");
    }

    private static boolean speaks(String text) {
        var written = INLINED.matcher(text).replaceAll("").replace(NAME, "");
        return LETTER.matcher(written).find();
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (var found = Files.walk(RESOURCES.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static Properties messages(Path bundle) {
        var messages = new Properties();
        try (Reader text = Files.newBufferedReader(bundle)) {
            messages.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }
}
