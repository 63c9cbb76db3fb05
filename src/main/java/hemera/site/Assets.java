package hemera.site;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The files that pages are drawn with. Templates link them by their plain name, {@code @{/css/base.css}}, and get the
 * address that carries the hash of their content. Style sheets reach the fonts, which come in jars, as
 * {@code ../fonts/pt-serif/5.1.0/files/pt-serif-latin-400-normal.woff2}. A sheet that imports others is served with them
 * in it ({@link WholeSheets}).
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("css", "js", "icons");
    private static final List<String> PLACES = List.of("/css/", "/js/", "/icons/", "/fonts/");
    private static final List<String> FILES = List.of("/favicon.ico", "/site.webmanifest");

    /** Whether the path, without a language before it, is that of a file; files have no language. */
    static boolean hold(String path) {
        return PLACES.stream().anyMatch(path::startsWith) || FILES.contains(path);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        FOLDERS.forEach(folder -> serve(registry, "/" + folder + "/**", "classpath:/static/" + folder + "/"));
        serve(registry, "/fonts/**", "classpath:/META-INF/resources/_static/");
        FILES.forEach(file -> serve(registry, file, "classpath:/static/"));
    }

    private static void serve(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                // The page cache gives the validator: an ETag of the bytes, the same on every build of the same files.
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new WholeSheets());
    }
}
