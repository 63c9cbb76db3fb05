package hemera.browse.web;

import hemera.browse.TopicLine;
import hemera.subject.SubjectKind;
import hemera.text.Typesetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * A topic with those narrower than it.
 *
 * @param narrower in alphabetical order; may be empty
 */
record TopicBranch(NameLine topic, List<TopicBranch> narrower) {

    /** The broadest topics, in the order in which they are given; a parent that is not given makes its children broadest. */
    static List<TopicBranch> grow(List<TopicLine> topics, Locale locale) {
        var branches = new LinkedHashMap<Long, TopicBranch>();
        topics.forEach(topic -> branches.put(topic.subjectId(), leaf(topic, locale)));
        var broadest = new ArrayList<TopicBranch>();
        for (var topic : topics) {
            var parent = topic.parentId() == null ? null : branches.get(topic.parentId());
            var siblings = parent == null ? broadest : parent.narrower;
            siblings.add(branches.get(topic.subjectId()));
        }
        return broadest;
    }

    private static TopicBranch leaf(TopicLine topic, Locale locale) {
        var line = new NameLine(
                "/" + SubjectKind.TOPIC.path() + "/" + topic.slug(),
                Typesetting.set(topic.name(), topic.language()),
                topic.language().tag().equals(locale.getLanguage())
                        ? null
                        : topic.language().tag(),
                topic.held());
        return new TopicBranch(line, new ArrayList<>());
    }
}
