package hemera.article;

/** In which order a list at the desk stands. */
public enum WorkOrder {
    /** Saved last first. */
    CHANGED("r.saved_at desc, r.id desc"),
    /** The newest date of issue first, those without one last. */
    ISSUED("r.issued_from desc nulls last, r.id desc"),
    HEADLINE("r.headline collate \"und-x-icu\", r.id");

    final String columns;

    WorkOrder(String columns) {
        this.columns = columns;
    }
}
