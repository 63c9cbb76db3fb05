package hemera.site;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.stream.Collectors;
import org.apache.catalina.core.StandardHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the parts of the site in their order: page cache, language, security rules, pages. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SiteConfiguration.class);

    /** Tells what day it is in the archive's time zone. */
    @Bean
    Clock clock(SiteProperties site) {
        return Clock.system(site.timeZone());
    }

    /** Ahead of the first template, when the engine fixes what reads its expressions. */
    @Bean
    static BeanPostProcessor pathReading() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    engine.setDialects(engine.getDialects().stream()
                            .map(dialect -> dialect instanceof SpringStandardDialect ? new PathDialect() : dialect)
                            .collect(Collectors.toSet()));
                }
                return bean;
            }
        };
    }

    /** Said once, after a start that succeeded. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> baseUrlAdvice(SiteProperties site) {
        return ready -> {
            if (site.baseUrl() == null) {
                LOG.info("hemera.base-url is not set, so addresses in pages stay relative; set it to the site's public"
                        + " address, such as https://archive.example");
            }
        };
    }

    @Bean
    FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageCache pages) {
        var registration = new FilterRegistrationBean<>(new PageCacheFilter(pages));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Runs for error pages too; those are in the language of the address that failed. */
    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter(SiteProperties site) {
        var registration = new FilterRegistrationBean<>(new LanguageFilter(site));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    @Bean
    FilterRegistrationBean<FileLinkFilter> fileLinkFilter(ResourceUrlProvider files) {
        var registration = new FilterRegistrationBean<>(new FileLinkFilter(files));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AddressLocaleResolver();
    }

    /** In place of the one that would weigh for each page which form of it a visitor accepts: there is one. */
    @Bean
    ViewResolver viewResolver(ThymeleafViewResolver pages) {
        return pages;
    }

    /** A bean of this type reaches the actuator's pages too. */
    @Bean
    MappedInterceptor cachingRules() {
        return new MappedInterceptor(null, new CachingRules());
    }

    /** Comes after Spring Boot's own, so that our valve is the inner one and reports first. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(SiteProperties site, PlainPages pages) {
        return factory -> factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(RefusalValve.class.getName());
            host.getPipeline().addValve(new RefusalValve(new SecurityHeaders(site), pages));
        });
    }
}
