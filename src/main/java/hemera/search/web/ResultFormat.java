package hemera.search.web;

import java.io.IOException;
import java.io.Writer;

/** How a file of results is written. */
interface ResultFormat {

    /** Media type, with its parameters. */
    String type();

    /** Of the file's name, without a dot. */
    String extension();

    void write(ResultHead head, Writer out) throws IOException;

    void write(ResultRow row, Writer out) throws IOException;
}
