package hemera.site;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Thymeleaf as Spring has it, but plain paths are read by {@link PathReading}. */
final class PathDialect extends SpringStandardDialect {

    private final PathReading reading = new PathReading();

    @Override
    public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
        return reading;
    }
}
