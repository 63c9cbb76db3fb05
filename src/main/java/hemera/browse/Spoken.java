package hemera.browse;

import hemera.text.ArkName;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Words that a public article attributes to a known speaker, read from the view {@code spoken}. */
@Entity
@Immutable
@Table(name = "spoken")
@SuppressWarnings("NullAway.Init")
public class Spoken {

    @Id
    private String id;

    private LocalDate day;
    private long articleId;
    private int position;
    private ArkName ark;
    private Slug slug;
    private String headline;
    private Language language;
    private @Nullable EdtfDate issued;
    private String words;
    private @Nullable String roleThen;

    protected Spoken() {}

    /** Where its article stands in lists by date. */
    public Position article() {
        return new Position(day, articleId);
    }

    /** Its place among the quotations of the article, from 1. */
    public int number() {
        return position + 1;
    }

    /** Address of the article, from the root without language prefix. */
    public String articlePath() {
        return "/articles/" + ark + "/" + slug;
    }

    public String headline() {
        return headline;
    }

    /** What headline, words and role are written in. */
    public Language language() {
        return language;
    }

    public @Nullable EdtfDate issued() {
        return issued;
    }

    public String words() {
        return words;
    }

    /** What the speaker was that day. */
    public @Nullable String role() {
        return roleThen;
    }
}
