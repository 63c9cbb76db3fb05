package hemera.site;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes U+FFFD for each control character and non-character that HTML forbids, so that a page stays valid whatever the
 * record holds, in every field of it, and shows that something stands there.
 */
final class DrawableWriter extends FilterWriter {

    DrawableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        out.write(isDrawable((char) character) ? character : '\uFFFD');
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        var clean = from;
        for (int i = from; i < from + length; i++) {
            if (!isDrawable(characters[i])) {
                out.write(characters, clean, i - clean);
                out.write('\uFFFD');
                clean = i + 1;
            }
        }
        out.write(characters, clean, from + length - clean);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean isDrawable(char character) {
        return character >= ' ' && character < 0x7F
                || character > 0x9F && character < 0xFDD0
                || character > 0xFDEF && character < 0xFFFE
                || character == '\n'
                || character == '\r'
                || character == '\t'
                || character == '\f';
    }
}
