package hemera.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads {@code page.list?.cards} in templates as SpEL would, where all that is read are public methods of our own types:
 * that is most of what pages ask, and SpEL takes a fifth of their time for it. Whatever else is asked is left to SpEL.
 */
final class PathReading implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(?:\\??\\.[a-zA-Z]\\w*)*");
    private static final String OURS = "hemera.";
    /** What visitors sent, which links may not hold. */
    private static final String ASKED = "param";
    /** Tells null, which may be what is read, from what SpEL has to read. */
    private static final Object UNREAD = new Object();

    private final IStandardVariableExpressionEvaluator spel = SPELVariableExpressionEvaluator.INSTANCE;
    /** By expression; empty for those that are no paths. Templates hold so many and no more. */
    private final Map<String, List<Step>> paths = new ConcurrentHashMap<>();

    private final ClassValue<Map<String, Optional<Method>>> readers = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** @param isOfNull whether it reads null from null */
    private record Step(String name, boolean isOfNull) {}

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!execution.getForbidUnsafeExpressionResults() && !execution.getPerformTypeConversion()) {
            var read = read(context, expression);
            if (read != UNREAD) {
                return read;
            }
        }
        return spel.evaluate(context, expression, execution);
    }

    private @Nullable Object read(IExpressionContext context, IStandardVariableExpression expression) {
        var path = paths.computeIfAbsent(expression.getExpression(), PathReading::steps);
        if (path.isEmpty()) {
            return UNREAD;
        }
        if (expression.getUseSelectionAsRoot()
                && context instanceof ITemplateContext template
                && template.hasSelectionTarget()) {
            return walk(template.getSelectionTarget(), path, 0);
        }
        var variable = context.getVariable(path.get(0).name());
        return variable == null ? UNREAD : walk(variable, path, 1);
    }

    private @Nullable Object walk(@Nullable Object from, List<Step> path, int first) {
        var reached = from;
        for (int at = first; at < path.size(); at++) {
            if (reached == null) {
                return path.get(at).isOfNull() ? null : UNREAD;
            }
            reached = read(reached, path.get(at).name());
            if (reached == UNREAD) {
                return UNREAD;
            }
        }
        return reached;
    }

    private @Nullable Object read(Object owner, String name) {
        if (owner instanceof Collection<?> many && name.equals("empty")) {
            return many.isEmpty();
        }
        var type = owner.getClass();
        var reader = readers.get(type)
                .computeIfAbsent(
                        name, property -> type.getName().startsWith(OURS) ? reader(type, property) : Optional.empty());
        if (reader.isEmpty()) {
            return UNREAD;
        }
        try {
            return reader.get().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException refused) {
            // SpEL meets the same and says where in the template.
            return UNREAD;
        }
    }

    private static Optional<Method> reader(Class<?> type, String property) {
        var capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        for (var name : List.of("get" + capital, "is" + capital, property)) {
            try {
                var method = type.getMethod(name);
                method.setAccessible(true);
                return Optional.of(method);
            } catch (NoSuchMethodException next) {
                // The property may be spelt in another way.
            }
        }
        return Optional.empty();
    }

    private static List<Step> steps(String expression) {
        var steps = new ArrayList<Step>();
        if (PATH.matcher(expression).matches() && !expression.startsWith(ASKED)) {
            var isOfNull = false;
            for (var name : expression.split("\\.")) {
                steps.add(new Step(name.replace("?", ""), isOfNull));
                isOfNull = name.endsWith("?");
            }
        }
        return steps;
    }
}
