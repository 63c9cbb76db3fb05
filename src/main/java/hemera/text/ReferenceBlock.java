package hemera.text;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** The paragraph of a body that cites another piece. */
final class ReferenceBlock extends CustomBlock {

    private final String label;
    private final @Nullable String address;

    ReferenceBlock(String label, @Nullable String address) {
        this.label = label;
        this.address = address;
    }

    String label() {
        return label;
    }

    @Nullable
    String address() {
        return address;
    }
}
