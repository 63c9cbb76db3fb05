package hemera.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a page says, written once and read often. In blocks: a page of the sitemap is large, and to write it into one array
 * means to copy it again and again while that grows. Arrays of half a megabyte, moreover, are kept apart from all others in
 * Java’s memory (G1 calls them humongous); without them such a page takes about an eighth less CPU.
 */
final class PageBytes extends OutputStream {

    /** Most pages fit in one. */
    private static final int BLOCK = 1 << 15;

    private final List<byte[]> full = new ArrayList<>(1);
    private byte[] last = new byte[BLOCK];
    private int filled;
    private int size;

    /** Bytes written so far. */
    int size() {
        return size;
    }

    @Override
    public void write(int octet) {
        makeRoom();
        last[filled++] = (byte) octet;
        size++;
    }

    @Override
    public void write(byte[] octets, int from, int length) {
        Objects.checkFromIndexSize(from, length, octets.length);
        for (int written = 0; written < length; ) {
            makeRoom();
            var part = Math.min(length - written, BLOCK - filled);
            System.arraycopy(octets, from + written, last, filled, part);
            filled += part;
            written += part;
        }
        size += length;
    }

    private void makeRoom() {
        if (filled == BLOCK) {
            full.add(last);
            last = new byte[BLOCK];
            filled = 0;
        }
    }

    /** Gives back the memory that was kept for more; call it when all is written. */
    PageBytes complete() {
        last = Arrays.copyOf(last, filled);
        return this;
    }

    void writeTo(OutputStream out) throws IOException {
        for (var block : full) {
            out.write(block);
        }
        out.write(last, 0, filled);
    }
}
