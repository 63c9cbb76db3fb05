package hemera.text;

import hemera.text.ThreeWayMerge.Conflict;
import hemera.text.ThreeWayMerge.Part;
import java.util.ArrayList;
import java.util.List;

/** Walks along a text and the changes that two sides made to it, as diff3 does (Khanna, Kunal, Pierce, 2007). */
final class PassageMerge {

    private final List<String> base;
    private final Side mine;
    private final Side theirs;
    private final ThreeWayMerge.Builder merged = new ThreeWayMerge.Builder();

    PassageMerge(String base, String mine, String theirs) {
        this.base = TextPieces.paragraphsAndGaps(base);
        this.mine = new Side(TextPieces.paragraphsAndGaps(mine));
        this.theirs = new Side(TextPieces.paragraphsAndGaps(theirs));
    }

    List<Part> parts() {
        var at = 0;
        while (mine.hasNext() || theirs.hasNext()) {
            var first = mine.comesBefore(theirs) ? mine.next() : theirs.next();
            merged.settle(join(base.subList(at, first.from())));
            at = endOfPassage(first);
            mergePassage(first.from(), at);
        }
        merged.settle(join(base.subList(at, base.size())));
        return merged.parts();
    }

    /** Changes that touch each other, directly or by others between them, are one passage. */
    private int endOfPassage(PassageChange first) {
        mine.taken.clear();
        theirs.taken.clear();
        var end = first.to();
        for (var grown = -1; grown != end; ) {
            grown = end;
            end = theirs.take(first, mine.take(first, end));
        }
        return end;
    }

    private void mergePassage(int from, int to) {
        var ours = mine.text(from, to);
        var other = theirs.text(from, to);
        if (theirs.taken.isEmpty() || ours.equals(other)) {
            merged.settle(ours);
        } else if (mine.taken.isEmpty()) {
            merged.settle(other);
        } else {
            merged.leaveOpen(new Conflict(ours, other, join(base.subList(from, to))));
        }
    }

    private static String join(List<String> pieces) {
        return String.join("", pieces);
    }

    private final class Side {

        private final List<PassageChange> changes;
        private final List<PassageChange> taken = new ArrayList<>();
        private int upcoming;

        Side(List<String> changed) {
            changes = PassageChange.between(base, changed);
        }

        boolean hasNext() {
            return upcoming < changes.size();
        }

        PassageChange next() {
            return changes.get(upcoming);
        }

        /** What is inserted before a paragraph comes before what the paragraph became. */
        boolean comesBefore(Side other) {
            if (!hasNext() || !other.hasNext()) {
                return hasNext();
            }
            return next().from() < other.next().from()
                    || next().from() == other.next().from() && next().isInsertion();
        }

        int take(PassageChange first, int end) {
            var reached = end;
            while (hasNext() && touches(first, reached, next())) {
                reached = Math.max(reached, next().to());
                taken.add(next());
                upcoming++;
            }
            return reached;
        }

        private boolean touches(PassageChange first, int end, PassageChange change) {
            boolean insertedAlike = change.isInsertion() && first.isInsertion() && change.from() == first.from();
            return change.equals(first) || change.from() < end || insertedAlike;
        }

        /** What the passage became on this side. */
        String text(int from, int to) {
            var text = new StringBuilder();
            var at = from;
            for (var change : taken) {
                text.append(join(base.subList(at, change.from()))).append(join(change.pieces()));
                at = change.to();
            }
            return text.append(join(base.subList(at, to))).toString();
        }
    }
}
