package hemera.search.web;

import java.util.List;

/**
 * Suggestions of one kind.
 *
 * @param label what they are, in the language of the interface
 * @param choices best first; never empty
 */
record SuggestionGroup(String label, List<Suggestion> choices) {}
