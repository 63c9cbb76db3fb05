package hemera.drill;

import hemera.HemeraApplication;
import org.springframework.boot.SpringApplication;

/** Hemera as it is, that says what it finds saved and then saves on and on, saying so after each commit. */
final class DrilledHemera {

    static final String FOUND = "found";
    static final String SAVED = "saved ";

    private DrilledHemera() {}

    public static void main(String[] settings) {
        var application = new SpringApplication(HemeraApplication.class, Saves.class);
        var saves = application.run(settings).getBean(Saves.class);
        var found = saves.saved();
        System.out.println(FOUND + found);
        for (int next = found.size() + 1; ; next++) {
            saves.save(next);
            System.out.println(SAVED + next);
        }
    }
}
