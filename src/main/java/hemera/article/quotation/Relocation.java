package hemera.article.quotation;

import hemera.article.Quotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of confirmed quotations in a changed text.
 *
 * @param found where they stand now, with the words as they stand there; in the order of the text
 * @param lost what an editor has to look at again: the passage that is most like it, or no place at all
 */
public record Relocation(List<Quotation> found, List<QuotationProposal> lost) {

    public Relocation {
        found = List.copyOf(found);
        lost = List.copyOf(lost);
    }

    boolean isNew(QuotationProposal proposal) {
        var place = Objects.requireNonNull(proposal.place());
        var taken = Stream.concat(
                found.stream().map(quotation -> new QuotationProposal.Place(quotation.from(), quotation.to())),
                lost.stream().map(QuotationProposal::place).filter(Objects::nonNull));
        return taken.noneMatch(place::meets);
    }
}
