package hemera.search;

/** Why the index is made anew. */
public enum RebuildReason {
    /** There is none. */
    MISSING,
    /** It was made by a Hemera that indexes otherwise. */
    OTHER_FORM,
    /** It was made from another database, or from this one before it was put back. */
    OTHER_ARCHIVE,
    /** Its files cannot be read. */
    DAMAGED,
    /** An administrator wants it; until it is done the former documents serve. */
    ASKED
}
