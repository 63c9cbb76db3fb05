package hemera.search.web;

/**
 * What stands ahead of a file of results.
 *
 * @param query as typed; empty for the whole archive
 * @param address of the same results as a page, filters included
 * @param time when they were found, ISO 8601 with the archive's offset
 * @param count how many lines follow
 */
record ResultHead(String query, String address, String time, int count) {}
