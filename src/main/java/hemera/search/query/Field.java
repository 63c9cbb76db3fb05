package hemera.search.query;

import java.util.List;
import java.util.Locale;

/** A part of the article that a query can name. What {@code date:} asks for is {@link Clause.Dates}. */
public enum Field {
    HEADLINE(List.of("titre"), List.of("title", "headline")),
    SOURCE(List.of("source"), List.of("source")),
    PERSON(List.of("personne"), List.of("person")),
    PLACE(List.of("lieu"), List.of("place")),
    ORGANISATION(List.of("organisation"), List.of("organisation", "organization")),
    EVENT(List.of("événement"), List.of("event")),
    TOPIC(List.of("sujet", "thème"), List.of("topic", "subject", "theme")),
    /** Who wrote the piece: the byline or a subject in that role. */
    AUTHOR(List.of("auteur", "signature"), List.of("author", "byline")),
    /** Each word is a BCP 47 tag; people may type a name instead. */
    LANGUAGE(List.of("langue"), List.of("language")),
    /** Words inside confirmed quotations. */
    QUOTATION(List.of("citation"), List.of("quote", "quotation")),
    /** Who says the words of a confirmed quotation. */
    SPEAKER(List.of("parle"), List.of("speaker"));

    private final List<String> french;
    private final List<String> english;

    Field(List<String> french, List<String> english) {
        this.french = french;
        this.english = english;
    }

    /** The name that is written, without its colon: French for any French locale, English for every other. */
    public String name(Locale locale) {
        return (locale.getLanguage().equals("fr") ? french : english).get(0);
    }

    /** Whether it is asked of one quotation, together with the other such field. */
    public boolean isOfQuotations() {
        return this == QUOTATION || this == SPEAKER;
    }

    /** Whether it may be typed for this field, in either language. */
    boolean goesBy(String foldedName) {
        return french.stream().anyMatch(name -> Folding.fold(name).equals(foldedName)) || english.contains(foldedName);
    }
}
