package hemera.store;

/** The PostgreSQL that came with this build does not run here, or none for this platform did. */
final class PlatformNotSupported extends StoreFailure {

    PlatformNotSupported(String platform, String reason) {
        super(
                "Hemera’s own PostgreSQL does not run here, on %s: %s; name a server of your own with spring.datasource.url"
                        .formatted(platform, reason));
    }
}
