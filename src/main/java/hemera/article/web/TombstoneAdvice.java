package hemera.article.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows the tombstone of a withdrawn article, under every address the article had. */
@ControllerAdvice
class TombstoneAdvice {

    private final ArticlePages pages;

    TombstoneAdvice(ArticlePages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView show(ArticleWithdrawn withdrawn) {
        var tombstone = new ModelAndView("article/withdrawn", HttpStatus.GONE);
        tombstone.addObject("page", pages.tombstone(withdrawn.reading()));
        return tombstone;
    }
}
