package hemera.store;

/** This build brings no PostgreSQL that runs here. */
final class PlatformNotSupported extends StoreFailure {

    PlatformNotSupported(String platform, String reason) {
        super("This Hemera brings no PostgreSQL for %s (%s); name a server of your own with spring.datasource.url"
                .formatted(platform, reason));
    }
}
