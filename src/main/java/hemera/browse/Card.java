package hemera.browse;

import hemera.article.ArticleCard;
import hemera.article.DateReading;
import hemera.text.ArkName;
import hemera.text.EdtfDate;
import hemera.text.Excerpt;
import hemera.text.Language;
import hemera.text.Markdown;
import hemera.text.Slug;
import hemera.text.Typesetting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A public article as lists show it, read from the view {@code card}. */
@Entity
@Immutable
@Table(name = "card")
@SuppressWarnings("NullAway.Init")
public class Card {

    private static final int OPENING_LENGTH = 300;

    @Id
    private long articleId;

    private ArkName ark;
    private Slug slug;
    private String headline;
    private Language language;
    private @Nullable EdtfDate issued;
    private @Nullable String sourceName;
    private @Nullable Slug sourceSlug;
    private @Nullable String standfirst;
    /** Of the text; null if there is a standfirst. */
    private @Nullable String opening;

    private Instant firstPublished;
    private LocalDate day;

    protected Card() {}

    /** Where it stands in lists by date. */
    public Position position() {
        return new Position(day, articleId);
    }

    /** For a reader of this language. */
    public ArticleCard in(Locale locale) {
        return new ArticleCard(
                "/articles/" + ark + "/" + slug,
                Typesetting.set(headline, language),
                language.tag(),
                language.isRightToLeft() ? "rtl" : "ltr",
                DateReading.of(issued, locale),
                sourceName,
                sourceSlug == null ? null : "/sources/" + sourceSlug,
                shownOpening());
    }

    private String shownOpening() {
        var text = opening == null
                ? Objects.requireNonNull(standfirst)
                : Markdown.read(opening).plainText();
        return Typesetting.set(Excerpt.of(text, OPENING_LENGTH), language);
    }
}
