package hemera.account.desk;

import hemera.account.Requires;
import hemera.account.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the desk. */
@Controller
@Requires(Role.CONTRIBUTOR)
class DeskController {

    @GetMapping("/desk")
    String show() {
        return "desk/start";
    }
}
