package hemera.article.web;

import hemera.text.ArkName;
import hemera.text.Slug;

/** Where the pages of an article stand; from the root, without language prefix. */
final class ArticleAddresses {

    private ArticleAddresses() {}

    /** Without the headline. */
    static String bare(ArkName ark) {
        return "/articles/" + ark;
    }

    static String article(ArkName ark, Slug slug) {
        return article(ark.value(), slug.value());
    }

    static String article(String ark, String slug) {
        return "/articles/" + ark + "/" + slug;
    }

    static String history(ArkName ark) {
        return "/articles/" + ark + "/revisions";
    }

    static String revision(ArkName ark, int number) {
        return history(ark) + "/" + number;
    }

    /** What changed from one revision to a later one. */
    static String difference(ArkName ark, int from, int to) {
        return revision(ark, from) + ".." + to;
    }

    /** Takes the numbers of two revisions, {@code from} and {@code to}, and leads to their difference. */
    static String differenceForm(ArkName ark) {
        return history(ark) + "/difference";
    }
}
