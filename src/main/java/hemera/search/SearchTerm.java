package hemera.search;

/**
 * A word that articles hold.
 *
 * @param folded in small letters without accents
 * @param written with the accents it is mostly written with
 * @param articles how many hold it, about
 */
record SearchTerm(String folded, String written, int articles) {}
