package hemera.search.web;

import java.util.List;

/**
 * All that is suggested.
 *
 * @param groups may be empty
 * @param label of the whole list
 * @param news how many there are, to be read aloud
 */
record SuggestionList(List<SuggestionGroup> groups, String label, String news) {}
