package hemera.article;

import java.util.List;

/** Finds pieces that have something to do with another. This module does not know who looks for them, nor where. */
public interface RelatedArticles {

    /**
     * The most closely related first; never the article itself, and public ones only.
     *
     * @param articleId a public article
     * @param text its body without markup
     */
    List<RelatedArticle> find(long articleId, String text);
}
