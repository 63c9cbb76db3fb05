package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsThatAskTest {

    @Test
    void aQuestionIsKnownByItsWords() {
        assertThat(WordsThatAsk.areIn(List.of("Où", "est", "Belgorod"))).isTrue();
        assertThat(WordsThatAsk.areIn(List.of("attaque", "ou", "raid"))).isFalse();
    }
}
