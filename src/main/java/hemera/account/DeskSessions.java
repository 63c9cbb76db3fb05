package hemera.account;

import hemera.site.SiteProperties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.AbstractFilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions of the desk, kept in the database. Readers' pages know no session: there nobody even looks for one. */
@Configuration(proxyBeanMethods = false)
class DeskSessions {

    private static final String COOKIE = "hemera-desk";

    private static final String[] WITH_SESSION = {
        "/desk/*",
        "/sign-in",
        "/sign-out",
        "/setup/*",
        "/invitation/*",
        "/en/sign-in",
        "/en/setup/*",
        "/en/invitation/*"
    };

    /** Spring Boot would have it look at the cookie of every request. */
    @Bean
    static BeanPostProcessor sessionsOfTheDeskOnly() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (name.equals("sessionRepositoryFilterRegistration")
                        && bean instanceof AbstractFilterRegistrationBean<?> filter) {
                    filter.addUrlPatterns(WITH_SESSION);
                }
                return bean;
            }
        };
    }

    /** Secure also behind a proxy that encrypts, where the connection to Hemera itself is plain. */
    @Bean
    CookieSerializer sessionCookie(SiteProperties site) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (site.isEncrypted()) {
            cookie.setUseSecureCookie(true);
        }
        return cookie;
    }

    /** Two requests of one session at once may both be the first to store a value. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer storesTwice() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What another version of Hemera or of its libraries stored and this one cannot read is as if it were not there. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(new Reading());
        return conversions;
    }

    /** A plain converter may not give null. */
    private static final class Reading implements GenericConverter {

        private final DeserializingConverter reading = new DeserializingConverter(DeskSessions.class.getClassLoader());

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object stored, TypeDescriptor from, TypeDescriptor to) {
            try {
                return stored == null ? null : reading.convert((byte[]) stored);
            } catch (SerializationFailedException unreadable) {
                return null;
            }
        }
    }
}
