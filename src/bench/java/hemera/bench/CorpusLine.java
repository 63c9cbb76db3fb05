package hemera.bench;

/**
 * One line of a corpus of generated articles.
 *
 * @param chapo the standfirst
 * @param section part of the newspaper
 * @param author as signed
 * @param date day and time, ISO 8601
 * @param body plain text, paragraphs apart by a blank line
 */
record CorpusLine(String title, String chapo, String section, String author, String date, String body) {}
