package hemera.article;

import hemera.text.ArkName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fixity: the digest by which a silent change of a saved revision shows. SHA-256 over canonical JSON (RFC 8785) of all
 * that was saved and of the digest before; {@code docs/fixity.md} lists the fields, so that an outsider can compute it.
 */
public final class RevisionDigest {

    /** Number of the field list; another list gets another number and leaves the old digests as they are. */
    public static final short FORMAT = 1;

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RevisionDigest() {}

    /** 64 hexadecimal digits in lower case. */
    public static String of(ArkName ark, RevisionContent content, List<Reference> references, Saving saving) {
        return sha256(canonical(fields(ark, content, references, saving)));
    }

    private static Map<String, @Nullable Object> fields(
            ArkName ark, RevisionContent content, List<Reference> references, Saving saving) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("format", FORMAT);
        fields.put("ark", ark.value());
        fields.put("number", saving.number());
        fields.put("savedAt", MICROSECONDS.format(saving.at()));
        fields.put("savedBy", saving.by());
        fields.put("comment", saving.comment());
        fields.put("previousDigest", saving.previousDigest());
        fields.put("headline", content.headline());
        fields.put("standfirst", content.standfirst());
        fields.put("body", content.body());
        fields.put("language", content.language().tag());
        fields.put("issued", text(content.issued()));
        fields.put("source", content.sourceId());
        fields.put("locator", content.locator());
        fields.put("originalUrl", content.originalUrl());
        fields.put("externalId", content.externalId());
        fields.put("captured", text(content.captured()));
        fields.put("rights", content.rights());
        fields.put("bylineStatus", content.bylineStatus().name());
        fields.put("byline", content.byline());
        fields.put("translation", content.translation().name());
        fields.put("translatedFrom", text(content.translatedFrom()));
        fields.put("translator", content.translator());
        fields.put("archivalNote", content.archivalNote());
        fields.put(
                "subjects",
                content.subjects().stream().map(RevisionDigest::subject).toList());
        fields.put(
                "quotations",
                content.quotations().stream().map(RevisionDigest::quotation).toList());
        fields.put(
                "references", references.stream().map(RevisionDigest::reference).toList());
        return fields;
    }

    private static Map<String, Object> subject(AssignedSubject assigned) {
        return Map.of("subject", assigned.subjectId(), "role", assigned.role().name());
    }

    private static Map<String, @Nullable Object> quotation(Quotation quotation) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("speaker", quotation.speakerId());
        fields.put("speakerText", quotation.speaker());
        fields.put("role", quotation.role());
        fields.put("words", quotation.words());
        fields.put("from", quotation.from());
        fields.put("to", quotation.to());
        fields.put("confirmedBy", quotation.confirmedBy());
        return fields;
    }

    private static Map<String, @Nullable Object> reference(Reference reference) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("label", reference.label());
        fields.put("url", reference.url());
        return fields;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static byte[] canonical(Map<String, @Nullable Object> fields) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
