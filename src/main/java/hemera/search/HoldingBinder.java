package hemera.search;

import hemera.subject.SubjectKind;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/** Declares the {@link Fields} of a document; {@link HoldingBridge} fills them. */
class HoldingBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        // Nothing changes a holding under Hibernate's eyes, it is a view: the database itself tells what to index anew.
        context.dependencies().useRootOnly();
        declareText(context.indexSchemaElement());
        declareChoices(context.indexSchemaElement());
        declareDates(context.indexSchemaElement());
        declareShown(context.indexSchemaElement());
        context.bridge(Holding.class, new HoldingBridge());
    }

    private static void declareText(IndexSchemaElement article) {
        var quotations =
                article.objectField(Fields.QUOTATIONS, ObjectStructure.NESTED).multiValued();
        for (var language : Analyzers.LANGUAGES) {
            analysed(article, Fields.headline(language), language);
            analysed(article, Fields.text(language), language);
            analysed(quotations, Fields.words(language), language);
        }
        exact(article, Fields.EXACT);
        exact(article, Fields.HEADLINE_EXACT);
        exact(quotations, Fields.WORDS_EXACT);
        named(quotations, Fields.SPEAKER);
        named(article, Fields.SOURCE_NAME);
        named(article, Fields.AUTHOR_NAME);
        for (var kind : SubjectKind.values()) {
            named(article, Fields.name(kind));
        }
        quotations.toReference();
    }

    private static void analysed(IndexSchemaElement element, String field, String analyzer) {
        element.field(field, type -> type.asString().analyzer(analyzer))
                .multiValued()
                .toReference();
    }

    /** How long the text is, the field beside it tells already. */
    private static void exact(IndexSchemaElement element, String field) {
        unweighted(element, field, Analyzers.EXACT);
    }

    /** How long a list of names is says nothing of how well one of them fits. */
    private static void named(IndexSchemaElement element, String field) {
        unweighted(element, field, Analyzers.NAME);
    }

    private static void unweighted(IndexSchemaElement element, String field, String analyzer) {
        element.field(field, type -> type.asString().analyzer(analyzer).norms(Norms.NO))
                .multiValued()
                .toReference();
    }

    private static void declareChoices(IndexSchemaElement article) {
        choice(article, Fields.SOURCE);
        choice(article, Fields.LANGUAGE);
        choice(article, Fields.TRANSLATION);
        choice(article, Fields.ANALYSED);
        choice(article, Fields.DATING);
        choice(article, Fields.DECADE);
        choice(article, Fields.YEAR);
        choice(article, Fields.MONTH);
        choice(article, Fields.DAY);
        article.field(Fields.LIKENESS, type -> type.asString()).multiValued().toReference();
        for (var kind : SubjectKind.values()) {
            article.field(
                            Fields.subject(kind),
                            type -> type.asString().aggregable(Aggregable.YES).searchable(Searchable.YES))
                    .multiValued()
                    .toReference();
        }
    }

    private static void choice(IndexSchemaElement article, String field) {
        article.field(field, type -> type.asString().aggregable(Aggregable.YES).projectable(Projectable.YES))
                .toReference();
    }

    private static void declareDates(IndexSchemaElement article) {
        article.field(Fields.ISSUED_FROM, type -> type.asLocalDate().sortable(Sortable.YES))
                .toReference();
        article.field(Fields.ISSUED_TO, type -> type.asLocalDate().sortable(Sortable.YES))
                .toReference();
        article.field(Fields.DOUBTFUL, type -> type.asBoolean()).toReference();
        article.field(
                        Fields.FIRST_PUBLISHED,
                        type -> type.asInstant().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        article.field(
                        Fields.ARTICLE,
                        type -> type.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
    }

    private static void declareShown(IndexSchemaElement article) {
        shown(article, Fields.ADDRESS);
        shown(article, Fields.SHOWN_HEADLINE);
        shown(article, Fields.SHOWN_TEXT);
        shown(article, Fields.ISSUED);
        article.field(
                        Fields.HELD_NAMES,
                        type -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .multiValued()
                .toReference();
    }

    private static void shown(IndexSchemaElement article, String field) {
        article.field(
                        field,
                        type -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
    }
}
