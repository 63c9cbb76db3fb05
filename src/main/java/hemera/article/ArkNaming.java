package hemera.article;

import hemera.site.SiteProperties;
import hemera.text.ArkName;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives articles their persistent identifiers. The authority’s number is the one the archive was first started with:
 * every identifier given out since contains it.
 */
@Component
public class ArkNaming {

    private final Articles articles;
    private final String naan;

    /** @throws AnotherNamingAuthority if the archive was first started with another one than the site is set to */
    ArkNaming(Articles articles, JdbcClient database, SiteProperties site) {
        this.articles = articles;
        this.naan = database.sql("select naan from naming_authority")
                .query(String.class)
                .single();
        if (!naan.equals(site.naan())) {
            throw new AnotherNamingAuthority(site.naan(), naan);
        }
    }

    /** Number of the name assigning authority, such as {@code 99999}. */
    public String naan() {
        return naan;
    }

    /** A name never given before. */
    ArkName next() {
        return ArkName.mint(naan, articles.nextArkNumber());
    }

    /** Reads a name as people write it; empty for what is none of ours. */
    public Optional<ArkName> read(String text) {
        return ArkName.parse(naan, text);
    }

    /** The whole identifier, {@code ark:99999/h1…}. */
    public String identifier(ArkName name) {
        return "ark:" + naan + "/" + name;
    }
}
