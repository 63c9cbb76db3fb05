package hemera.text;

/** A date in words, without preposition. */
record Phrase(String words, Opening opening) {

    /** What the words open with, as far as a French preposition bends to it; messages know these by their order. */
    enum Opening {
        /** mai 2023, 1914 */
        CONSONANT,
        /** avril 2023 */
        VOWEL,
        /** le 24 mai 2023, le printemps 2023 */
        LE,
        /** l’été 2023 */
        L_WITH_APOSTROPHE,
        /** les années 2020 */
        LES,
        /** une date inconnue; also « date inconnue » alone, which is never about a time */
        UNE,
        /** entre 1900 et 1999: already a preposition */
        ENTRE
    }
}
