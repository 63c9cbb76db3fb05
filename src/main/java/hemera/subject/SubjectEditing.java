package hemera.subject;

import hemera.site.PagesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making and changing subjects: each call is one transaction, or a part of the one that is open. */
@Service
@Transactional
public class SubjectEditing {

    private final Subjects subjects;
    private final SubjectAddresses addresses;
    private final SubjectRules rules;
    private final ApplicationEventPublisher events;

    SubjectEditing(
            Subjects subjects, SubjectAddresses addresses, SubjectRules rules, ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.addresses = addresses;
        this.rules = rules;
        this.events = events;
    }

    /**
     * Makes a subject under an address of its own; others may bear the same name.
     *
     * @throws SubjectRefused if it does not go with what is said of others
     */
    public Subject create(SubjectDetails details) {
        addresses.reserve();
        rules.check(details, null);
        return subjects.saveAndFlush(new Subject(addresses.free(details.kind(), details.name(), null), details));
    }

    /**
     * Says everything of a subject anew. A new name or kind gives it a new address; the former one leads there.
     *
     * @param version of the subject when the editor opened it
     * @throws SubjectNotFound if there is no such subject
     * @throws SubjectEditedMeanwhile if somebody saved since; nothing is saved then
     * @throws SubjectRefused if it does not go with what is said of others
     */
    public Subject revise(long id, int version, SubjectDetails details) {
        addresses.reserve();
        var subject = subjects.findToRevise(id).orElseThrow(() -> new SubjectNotFound(id));
        if (subject.version() != version) {
            throw new SubjectEditedMeanwhile(id);
        }
        rules.check(details, id);
        revise(subject, details);
        events.publishEvent(new PagesChanged());
        return subject;
    }

    private void revise(Subject subject, SubjectDetails details) {
        var formerKind = subject.kind();
        var former = subject.slug();
        var moves = formerKind != details.kind()
                || !subject.name().equals(details.name().value());
        var present = moves ? addresses.free(details.kind(), details.name(), subject.id()) : former;
        subject.revise(present, details);
        subjects.saveAndFlush(subject);
        if (!present.equals(former) || formerKind != details.kind()) {
            addresses.move(subject.id(), formerKind, former, details.kind(), present);
        }
    }
}
