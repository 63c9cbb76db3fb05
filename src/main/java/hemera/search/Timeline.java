package hemera.search;

import java.util.List;

/**
 * When results were issued. The bars, what is dated less finely than a bar and what is undated make up the total.
 *
 * @param scale what a bar stands for
 * @param bars periods with results, in order of time; may be empty
 * @param coarser dated, but less finely than a bar
 * @param undated without a date
 */
public record Timeline(Scale scale, List<Bar> bars, long coarser, long undated) {

    /** Periods a bar can stand for. */
    public enum Scale {
        DECADE(Fields.DECADE),
        YEAR(Fields.YEAR),
        MONTH(Fields.MONTH),
        DAY(Fields.DAY);

        private final String field;

        Scale(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /**
     * Results of one period.
     *
     * @param period as in addresses: {@code 2020s}, {@code 2023}, {@code 2023-05}, {@code 2023-05-24}
     */
    public record Bar(String period, long count) {}
}
