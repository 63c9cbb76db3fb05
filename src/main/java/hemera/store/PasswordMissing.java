package hemera.store;

import java.nio.file.Path;

/** A cluster stands without the password that opens it. */
final class PasswordMissing extends StoreFailure {

    PasswordMissing(Path password) {
        super("The file %s with the password to the database is missing; put it back from the copy of the home"
                .formatted(password));
    }
}
