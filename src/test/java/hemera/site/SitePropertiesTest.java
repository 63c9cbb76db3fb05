package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SitePropertiesTest {

    private final ApplicationContextRunner settings =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void withoutSettingsAddressesAreRelativeAndTheDayIsThatOfParis() {
        settings.run(context -> {
            var site = context.getBean(SiteProperties.class);

            assertThat(site.absolute("/archive")).isEqualTo("/archive");
            assertThat(site.naan()).isEqualTo("99999");
            assertThat(site.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
            assertThat(site.contact()).isNull();
            assertThat(site.isEncrypted()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://archive.example,       https://archive.example/archive",
        "https://archive.example/,      https://archive.example/archive",
        "http://localhost:8080,         http://localhost:8080/archive",
        "https://[2001:db8::1]:8443,    https://[2001:db8::1]:8443/archive"
    })
    void theBaseAddressMakesAddressesAbsolute(String base, String address) {
        settings.withPropertyValues("hemera.base-url=" + base)
                .run(context -> assertThat(context.getBean(SiteProperties.class).absolute("/archive"))
                        .isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hemera.base-url=archive.example",
                "hemera.base-url=ftp://archive.example",
                "hemera.base-url=https://archive.example/news",
                "hemera.base-url=https://editor@archive.example",
                "hemera.base-url=https://archive.example?a=b",
                "hemera.base-url=https://",
                "hemera.naan=1234",
                "hemera.naan=12345/",
                "hemera.contact=nobody",
                "hemera.time-zone=Europe/Lutece"
            })
    void aWrongSettingStopsTheStartAndIsNamed(String setting) {
        settings.withPropertyValues(setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(setting.substring(setting.indexOf('=') + 1)));
    }

    @EnableConfigurationProperties(SiteProperties.class)
    static class Settings {}
}
