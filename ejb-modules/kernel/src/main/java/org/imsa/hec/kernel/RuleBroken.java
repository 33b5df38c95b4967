package org.imsa.hec.kernel;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.List;

/**
 * A rule of the house was about to be broken; the whole transaction is undone. Carries a message key and its values, so
 * that the user reads it in their own language together with what can be done about it.
 */
@ApplicationException(rollback = true, inherited = true)
public class RuleBroken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> values;

    /**
     * @param key a key of the message bundles, in the form {@code rule.<thing>.<what>}
     * @param values what the message names: money, days, names, an enum (shown by its own message)
     */
    public RuleBroken(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values == null ? List.of() : values;
    }

    /** Throws this rule's exception unless the condition holds. */
    public static void unless(boolean holds, String key, Object... values) {
        if (!holds) {
            throw new RuleBroken(key, values);
        }
    }
}
