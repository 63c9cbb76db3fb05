package hemera.source;

import hemera.site.PagesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making and changing sources: each call is one transaction, or a part of the one that is open. */
@Service
@Transactional
public class SourceEditing {

    private final Sources sources;
    private final SourceAddresses addresses;
    private final ApplicationEventPublisher events;

    SourceEditing(Sources sources, SourceAddresses addresses, ApplicationEventPublisher events) {
        this.sources = sources;
        this.addresses = addresses;
        this.events = events;
    }

    /** Makes a source under an address of its own; others may bear the same name. */
    public Source create(SourceDetails details) {
        addresses.reserve();
        return sources.saveAndFlush(new Source(addresses.free(details.name(), null), details));
    }

    /**
     * Says everything of a source anew. A new name gives it a new address; the former one leads there.
     *
     * @param version of the source when the editor opened it
     * @throws SourceNotFound if there is no such source
     * @throws SourceEditedMeanwhile if somebody saved since; nothing is saved then
     */
    public Source revise(long id, int version, SourceDetails details) {
        addresses.reserve();
        var source = sources.findToRevise(id).orElseThrow(() -> new SourceNotFound(id));
        if (source.version() != version) {
            throw new SourceEditedMeanwhile(id);
        }
        var former = source.slug();
        var renamed = !source.name().equals(details.name().value());
        var present = renamed ? addresses.free(details.name(), id) : former;
        source.revise(present, details);
        sources.saveAndFlush(source);
        if (!present.equals(former)) {
            addresses.move(id, former, present);
        }
        events.publishEvent(new PagesChanged());
        return source;
    }
}
