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
        write(new String(characters, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        if (text.chars().skip(from).limit(length).allMatch(character -> isDrawable((char) character))) {
            out.write(text, from, length);
            return;
        }
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
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
