package org.imsa.hec.test.architecture;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.audit.Activity;

/** Tells from the calls in the code whether a method changes records, itself or by what it calls. */
public final class Writes {
    private static final Set<String> OF_THE_ENTITY_MANAGER = Set.of("persist", "merge", "remove");

    private Writes() {}

    /** What another activity does under its own name is not counted. */
    static boolean byItself(JavaMethod method) {
        return writes(method, true);
    }

    /** True where the audit trail may be written under this method's name. */
    public static boolean underItsName(JavaMethod method) {
        return writes(method, false);
    }

    private static boolean writes(JavaMethod method, boolean stopAtActivities) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(method));
        Set<JavaCodeUnit> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (changesAnAggregate(unit)) {
                return true;
            }
            for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
                if (isWrite(call)) {
                    return true;
                }
                Optional<? extends JavaCodeUnit> next = call.getTarget().resolveMember();
                next.filter(called -> called.getOwner().getPackageName().startsWith(Code.BASE))
                        .filter(called -> !stopAtActivities
                                || !called.getOwner().isAnnotatedWith(Activity.class)
                                || called.getOwner().equals(method.getOwner()))
                        .filter(seen::add)
                        .ifPresent(open::push);
            }
        }
        return false;
    }

    private static boolean isWrite(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(EntityManager.class)
                && OF_THE_ENTITY_MANAGER.contains(call.getName());
    }

    private static boolean changesAnAggregate(JavaCodeUnit unit) {
        return !unit.isConstructor()
                && unit.getFieldAccesses().stream()
                        .filter(access -> access.getAccessType() == AccessType.SET)
                        .anyMatch(access -> access.getTargetOwner().isAssignableTo(Aggregate.class));
    }
}
