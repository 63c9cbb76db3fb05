package hemera.subject;

/** What was said of a subject does not go with what is said of others. */
public class SubjectRefused extends RuntimeException {

    private final Reason reason;

    /** Which rule it breaks. */
    public enum Reason {
        /** Another topic has this code. */
        TOPIC_CODE_TAKEN,
        /** The broader one is no topic, or there is none with this id. */
        PARENT_IS_NO_TOPIC,
        /** The broader topic is the topic itself or stands below it. */
        PARENT_BELOW,
        /** Only topics stand above others, so one with narrower topics stays a topic. */
        HAS_NARROWER
    }

    SubjectRefused(Reason reason) {
        super("The subject breaks a rule: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
