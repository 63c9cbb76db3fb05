package hemera.search.web;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines (jsonlines.org): one object on each line, the first about the search, the others about an article each. */
final class JsonLinesFormat implements ResultFormat {

    private final JsonMapper json;

    JsonLinesFormat(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String type() {
        return "application/jsonl;charset=UTF-8";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public void write(ResultHead head, Writer out) throws IOException {
        line(head, out);
    }

    @Override
    public void write(ResultRow row, Writer out) throws IOException {
        line(row, out);
    }

    private void line(Object told, Writer out) throws IOException {
        out.write(json.writeValueAsString(told));
        out.write('\n');
    }
}
