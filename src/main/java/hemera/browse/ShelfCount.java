package hemera.browse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How many public articles a shelf holds. The database keeps it in the transaction that changes them. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
public class ShelfCount {

    @Id
    private String shelf;

    private long own;
    private long held;

    protected ShelfCount() {}

    /** {@code 2023-05-24}, {@code 2023-05}, {@code 2023}, {@code 2020s}, {@code all} or {@code undated}. */
    public String shelf() {
        return shelf;
    }

    /** Articles on this very shelf: dated no finer than it. */
    public long own() {
        return own;
    }

    /** Articles on this shelf and on all within it. */
    public long held() {
        return held;
    }
}
