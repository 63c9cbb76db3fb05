package hemera.browse.web;

import hemera.site.Crumb;
import java.util.List;

/**
 * What the page of one day in all years shows.
 *
 * @param day « 24 mai »
 * @param list pieces of exactly that day, newest first; may be empty
 */
record OnThisDayPage(String day, List<Crumb> trail, CardList list) {}
