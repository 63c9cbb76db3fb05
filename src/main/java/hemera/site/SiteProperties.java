package hemera.site;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the operator says about the site.
 *
 * @param baseUrl the public address, scheme and host only, as in {@code https://archive.example}; without it addresses
 *     are left relative
 * @param naan the Name Assigning Authority Number of the archive's ARKs, five betanumeric characters (the ARK
 *     identifier scheme, draft-kunze-ark); 99999 is the number for tests
 * @param timeZone where the archive's day begins and ends
 * @param contact the e-mail address that readers report errors to; without it nothing is offered
 */
@ConfigurationProperties("hemera")
@Validated
public record SiteProperties(
        @Nullable URI baseUrl,

        @DefaultValue("99999")
        @Pattern(
                regexp = "[0-9bcdfghjkmnpqrstvwxz]{5}",
                message = "hemera.naan is five digits or consonants, such as 99999")
        String naan,

        @DefaultValue("Europe/Paris") ZoneId timeZone,

        @Email(message = "hemera.contact is one e-mail address, such as archive@example.org") @Nullable
        String contact) {

    public SiteProperties {
        if (baseUrl != null && !isOrigin(baseUrl)) {
            throw new IllegalArgumentException("hemera.base-url is the site's public address without a path, "
                    + "such as https://archive.example; it cannot be " + baseUrl);
        }
    }

    /**
     * The address for machines and other sites: absolute if the base address is known, else the path as it is.
     *
     * @param path begins with a slash
     */
    public String absolute(String path) {
        return baseUrl == null ? path : baseUrl.getScheme() + "://" + baseUrl.getRawAuthority() + path;
    }

    /** Whether the public address begins with {@code https}. */
    public boolean isEncrypted() {
        return baseUrl != null && "https".equals(baseUrl.getScheme());
    }

    private static boolean isOrigin(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && ("".equals(address.getRawPath()) || "/".equals(address.getRawPath()))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }
}
