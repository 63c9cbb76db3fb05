package hemera.account.desk;

import hemera.account.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Checks a password that somebody chooses, typed twice because it cannot be seen. */
@Component
class ChosenPassword {

    private final Passwords passwords;

    ChosenPassword(Passwords passwords) {
        this.passwords = passwords;
    }

    /** Says what is wrong beside the fields {@code password} and {@code again}. */
    void check(@Nullable String password, @Nullable String again, BindingResult problems) {
        var typed = password == null ? "" : password;
        if (!passwords.isLongEnough(typed)) {
            problems.rejectValue("password", "account.password.short", new Object[] {Passwords.SHORTEST}, null);
        } else if (!passwords.isShortEnough(typed)) {
            problems.rejectValue("password", "account.password.long");
        } else if (!typed.equals(again)) {
            problems.rejectValue("again", "account.password.differs");
        }
    }
}
