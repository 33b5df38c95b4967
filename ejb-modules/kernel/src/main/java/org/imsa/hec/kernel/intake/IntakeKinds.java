package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.RuleBroken;

/** All kinds of imports that the deployed contexts have. */
@ApplicationScoped
public class IntakeKinds {

    @Inject
    @Any
    private Instance<IntakeKind> beans;

    /** @throws RuleBroken {@code rule.intake.kind} if there is none of this name */
    public IntakeKind named(String name) {
        return beans.stream()
                .filter(kind -> kind.name().equals(name))
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.intake.kind", name));
    }

    /** Names of the kinds that somebody with these roles may import, in order. */
    public List<String> of(Predicate<String> hasRole) {
        return beans.stream()
                .filter(kind -> kind.roles().stream().anyMatch(hasRole))
                .map(IntakeKind::name)
                .sorted()
                .toList();
    }

    /** Roles that may run an import of any kind. */
    public Set<String> roles() {
        return beans.stream().flatMap(kind -> kind.roles().stream()).collect(Collectors.toSet());
    }
}
