package org.imsa.hec.test.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.time.ClockProducer;

/** What the rules of {@link HouseRule} ask of a class. */
final class Conditions {
    private static final Set<String> OWN_CLOCK =
            Set.of(ClockProducer.class.getName(), "org.imsa.hec.kernel.audit.AuditWriter");
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private Conditions() {}

    static ArchCondition<JavaClass> lookDownwards() {
        return of("see only contexts below their own", type -> neighbours(type)
                .filter(link -> height(link.getTargetClass()) > height(type))
                .map(Dependency::getDescription));
    }

    static ArchCondition<JavaClass> seeOnlyTheApi() {
        return of("see only the package api of another context", type -> neighbours(type)
                .filter(link -> height(type) < Code.contexts().size())
                .filter(link -> height(link.getTargetClass()) > 0)
                .filter(link -> !isApi(link.getTargetClass()))
                .map(Dependency::getDescription));
    }

    static ArchCondition<JavaClass> beProtected() {
        return of(
                "say who may call them",
                type -> hasGuard(type)
                        ? Stream.empty()
                        : type.getMethods().stream()
                                .filter(Conditions::isForCallers)
                                .filter(method -> !hasGuard(method))
                                .map(JavaMethod::getFullName));
    }

    static ArchCondition<JavaClass> beActivitiesIfStaffWriteThroughThem() {
        return of(
                "bear @Activity if staff write through them",
                type -> type.isAnnotatedWith(Activity.class)
                        ? Stream.empty()
                        : type.getMethods().stream()
                                .filter(method -> isForCallers(method) && !isInternal(method))
                                .filter(Writes::byItself)
                                .map(JavaMethod::getFullName));
    }

    /** What is open to every caller and writes is there for other services, which have asked who calls. */
    static ArchCondition<JavaClass> callNoInternalService() {
        return of("call no service that writes for everybody", type -> type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAnnotatedWith(Stateless.class))
                .filter(call -> call.getTarget()
                        .resolveMember()
                        .filter(method -> isInternal(method) && Writes.byItself(method))
                        .isPresent())
                .map(call -> call.getDescription()));
    }

    static ArchCondition<JavaClass> changeByVerbsOfTheirPackage() {
        return of(
                "keep their fields private and change them in verbs of their package only",
                type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                                .map(JavaField::getFullName),
                        type.getMethods().stream()
                                .filter(method -> method.getName().matches("set[A-Z].*")
                                        || method.getModifiers().contains(JavaModifier.PUBLIC) && changesAField(method))
                                .map(JavaMethod::getFullName)));
    }

    static ArchCondition<JavaClass> askTheOneClock() {
        return of(
                "have the clock injected",
                type -> OWN_CLOCK.contains(type.getName())
                        ? Stream.empty()
                        : type.getMethodCallsFromSelf().stream()
                                .filter(call -> isClock(call.getTarget()))
                                .map(call -> call.getDescription()));
    }

    static ArchCondition<JavaClass> printNothing() {
        return of(
                "use the log",
                type -> Stream.concat(
                        type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getTarget().getOwner().isEquivalentTo(System.class))
                                .map(access -> access.getDescription()),
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> "printStackTrace".equals(call.getName()))
                                .map(call -> call.getDescription())));
    }

    static ArchCondition<JavaClass> countExactly() {
        return of(
                "count without double and float",
                type -> Stream.concat(
                        type.getMembers().stream()
                                .filter(member -> rawTypes(member).anyMatch(raw -> INEXACT.contains(raw.getName())))
                                .map(JavaMember::getFullName),
                        type.getCodeUnitCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isEquivalentTo(BigDecimal.class))
                                .filter(call -> Stream.concat(
                                                Stream.of(call.getTarget().getRawReturnType()),
                                                call.getTarget().getRawParameterTypes().stream())
                                        .anyMatch(raw -> INEXACT.contains(raw.getName())))
                                .map(call -> call.getDescription())));
    }

    private static ArchCondition<JavaClass> of(String words, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    /** What this class uses of the contexts and of the web, its own context left out. */
    private static Stream<Dependency> neighbours(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(link -> link.getTargetClass().getPackageName().startsWith(Code.BASE))
                .filter(link -> !context(link.getTargetClass()).equals(context(type)));
    }

    private static String context(JavaClass type) {
        return type.getPackageName().substring(Code.BASE.length()).split("\\.")[0];
    }

    /** 0 for the kernel; what is no context, such as the web, stands above all. */
    private static int height(JavaClass type) {
        List<String> contexts = Code.contexts();
        int place = contexts.indexOf(context(type));
        return place < 0 ? contexts.size() : place;
    }

    private static boolean isApi(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(Code.BASE + context(type) + ".api.");
    }

    private static boolean hasGuard(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class)
                || element.isAnnotatedWith(PermitAll.class)
                || element.isAnnotatedWith(DenyAll.class);
    }

    private static boolean isForCallers(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith(PostConstruct.class)
                && !method.isAnnotatedWith(PreDestroy.class);
    }

    private static boolean isInternal(JavaMethod method) {
        return hasGuard(method)
                ? method.isAnnotatedWith(PermitAll.class)
                : method.getOwner().isAnnotatedWith(PermitAll.class);
    }

    private static boolean changesAField(JavaMethod method) {
        return method.getFieldAccesses().stream()
                .filter(access -> access.getAccessType() == AccessType.SET)
                .anyMatch(access -> access.getTargetOwner().isAssignableTo(Aggregate.class));
    }

    private static boolean isClock(AccessTarget.CodeUnitCallTarget target) {
        boolean isGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        String owner = target.getOwner().getName();
        return owner.startsWith("java.time.") && "now".equals(target.getName()) && !isGiven
                || owner.equals(Clock.class.getName()) && target.getName().startsWith("system")
                || "currentTimeMillis".equals(target.getName());
    }

    private static Stream<JavaClass> rawTypes(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
        }
        return Stream.of(((JavaField) member).getRawType());
    }
}
