package hemera.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test its readers, and sends them home after it. */
class ReadersExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(ReadersExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var chromium = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, absent -> new Chromium(), Chromium.class);
        var readers = new Readers(chromium, "http://localhost:" + port(test));
        test.getStore(NAMESPACE).put(Readers.class, readers);
        return readers;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var readers = test.getStore(NAMESPACE).remove(Readers.class, Readers.class);
        if (readers != null) {
            readers.leave();
        }
    }

    private static String port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }
}
