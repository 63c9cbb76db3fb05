package hemera.account;

/** Without this administrator nobody could keep the accounts any more. */
public class LastAdministrator extends RuntimeException {

    LastAdministrator(String username) {
        super(username + " is the last administrator who can sign in");
    }
}
