package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Remembers in the session who signed in, by id alone. Everything else is read from the editor's row on each request:
 * what was kept would be outdated, and might not be readable by the next version of Hemera.
 */
@Component
class EditorSession implements SecurityContextRepository {

    private static final String EDITOR = "editor";
    private static final String SESSIONS = "editor.sessions";

    private final Editors editors;

    EditorSession(Editors editors) {
        this.editors = editors;
    }

    /** Begins a session under a new id, so that one that was slipped to the editor before is worth nothing. */
    void begin(Editor editor, HttpServletRequest request) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(EDITOR, editor.id());
        session.setAttribute(SESSIONS, editor.sessions());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(SingletonSupplier.of(() -> context(request)));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return context(exchange.getRequest());
    }

    /** Nothing to do: {@link #begin} has said who it is. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request) != null;
    }

    private SecurityContext context(HttpServletRequest request) {
        var editor = find(request);
        if (editor == null) {
            return SecurityContextHolder.createEmptyContext();
        }
        WriterCookie.remember(editor, request);
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(editor.signedIn(), null, List.of()));
    }

    private @Nullable Editor find(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(EDITOR) instanceof Long id)) {
            return null;
        }
        var began = session.getAttribute(SESSIONS);
        return editors.findById(id)
                .filter(Editor::isEnabled)
                .filter(editor -> began instanceof Integer number && number == editor.sessions())
                .orElse(null);
    }

    private record Deferred(Supplier<SecurityContext> context) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
