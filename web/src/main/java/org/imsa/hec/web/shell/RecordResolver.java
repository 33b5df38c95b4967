package org.imsa.hec.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets pages write {@code #{row.name}} for a component of a record, or for a getter that bears no {@code get}. */
public class RecordResolver extends ELResolver {
    private static final Map<Key, Optional<Method>> KNOWN = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.get().invoke(base);
        } catch (ReflectiveOperationException failed) {
            throw new ELException(failed);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        accessor.ifPresent(method -> context.setPropertyResolved(base, property));
        return accessor.<Class<?>>map(Method::getReturnType).orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // A record has nothing that could be set; another resolver refuses.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean mine = accessor(base, property).isPresent();
        context.setPropertyResolved(mine);
        return mine;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<Method> accessor(Object base, Object property) {
        boolean readsAlike = base instanceof Record && property instanceof String;
        return readsAlike
                ? KNOWN.computeIfAbsent(new Key(base.getClass(), (String) property), RecordResolver::find)
                : Optional.empty();
    }

    private static Optional<Method> find(Key key) {
        try {
            return Optional.of(key.type().getMethod(key.name()));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private record Key(Class<?> type, String name) {}
}
