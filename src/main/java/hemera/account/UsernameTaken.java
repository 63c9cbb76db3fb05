package hemera.account;

/** Somebody else has the name; names of disabled accounts stay theirs. */
public class UsernameTaken extends RuntimeException {

    UsernameTaken(String username) {
        super("There is an account named " + username);
    }
}
