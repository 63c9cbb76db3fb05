package hemera.search.web;

import java.util.List;

/**
 * What results can be narrowed by, of one kind.
 *
 * @param id of its heading
 * @param title « Sources »
 * @param chosen may be empty
 * @param choices items of a list, those with most articles
 * @param others further ones, for who wants them; may be empty
 */
record FacetPart(String id, String title, List<Choice> chosen, String choices, String others) {

    public boolean hasOthers() {
        return !others.isEmpty();
    }
}
