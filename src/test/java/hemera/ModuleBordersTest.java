package hemera;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleBordersTest {

    @Test
    void eachModuleLeansOnlyOnThoseItNames() {
        ApplicationModules.of(HemeraApplication.class).verify();
    }
}
