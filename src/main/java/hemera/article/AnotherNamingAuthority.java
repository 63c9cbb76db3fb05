package hemera.article;

import hemera.store.StartFailure;

/** The setting names another authority than the one whose number is part of every identifier given out. */
class AnotherNamingAuthority extends StartFailure {

    AnotherNamingAuthority(String configured, String fixed) {
        super(("hemera.naan is %s, but the identifiers of this archive have been given out under %s since its first"
                        + " start; set hemera.naan=%2$s")
                .formatted(configured, fixed));
    }
}
