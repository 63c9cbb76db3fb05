package hemera.search.web;

/**
 * Something in the address of a search that makes no sense.
 *
 * @param parameter that it stands in
 * @param code of the message that says what to do
 * @param value as typed, fit to be drawn
 */
record SearchProblem(String parameter, String code, String value) {}
