package org.imsa.hec.directory.party;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.imsa.hec.directory.person.LanguageSkill;

/**
 * One field of two records side by side.
 *
 * @param name as in the form: {@code field.<name>} is its label
 * @param isMany does it hold many, so that both can be taken together?
 */
public record MergeField(String name, Object kept, Object gone, boolean isMany) implements Serializable {

    static MergeField of(String name, Object kept, Object gone) {
        return new MergeField(name, kept, gone, kept instanceof Collection<?>);
    }

    public boolean isSame() {
        return Objects.equals(kept, gone);
    }

    /** What one takes who says nothing: what is kept, unless only the other one knows it. */
    public FieldChoice usual() {
        return isKnown(kept) ? FieldChoice.KEPT : FieldChoice.GONE;
    }

    /** What stands in the end if it is taken from there. */
    public Object result(FieldChoice choice) {
        if (choice == FieldChoice.BOTH && isMany) {
            Set<Object> all = new LinkedHashSet<>((Collection<?>) kept);
            ((Collection<?>) gone).stream().filter(one -> !isSaid(one, all)).forEach(all::add);
            return new ArrayList<>(all);
        }
        return choice == FieldChoice.GONE ? gone : kept;
    }

    /** How well somebody speaks a language is said once. */
    private static boolean isSaid(Object one, Collection<?> others) {
        return one instanceof LanguageSkill skill
                && others.stream().map(LanguageSkill.class::cast).anyMatch(other -> other.language()
                        .equals(skill.language()));
    }

    static boolean isKnown(Object value) {
        return value != null
                && !(value instanceof Collection<?> many && many.isEmpty())
                && !value.toString().isEmpty();
    }
}
