package hemera.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a search finds as a file, with the filters of the page that leads here. */
@Controller
class ResultFileController {

    private final ResultFiles files;
    private final Clock clock;
    private final ResultFormat csv = new CsvFormat();
    private final ResultFormat jsonLines;

    ResultFileController(ResultFiles files, Clock clock, JsonMapper json) {
        this.files = files;
        this.clock = clock;
        this.jsonLines = new JsonLinesFormat(json);
    }

    @GetMapping("/search/results.csv")
    void csv(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(csv, parameters, request, response);
    }

    @GetMapping("/search/results.jsonl")
    void jsonLines(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(jsonLines, parameters, request, response);
    }

    private void send(
            ResultFormat format,
            MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = AskedSearch.of(parameters);
        if (!asked.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a search that makes no sense");
        }
        response.setContentType(format.type());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("hemera-" + LocalDate.now(clock) + "." + format.extension())
                        .build()
                        .toString());
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        files.write(asked.criteria().withPage(1), request.getContextPath(), format, out);
        out.flush();
    }
}
