package hemera.account;

import hemera.store.StartFailure;

/** What {@code hemera.setup.*} asks for cannot be done. */
final class SetupRefused extends StartFailure {

    SetupRefused(String sentence) {
        super(sentence);
    }
}
