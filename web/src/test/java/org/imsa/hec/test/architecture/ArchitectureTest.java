package org.imsa.hec.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.List;
import org.imsa.hec.kernel.migration.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of {@link HouseRule} hold, and each of them would be noticed if it did not. */
class ArchitectureTest {

    @ParameterizedTest
    @EnumSource
    void theRuleHolds(HouseRule rule) {
        rule.rule().check(Code.classes());
    }

    @ParameterizedTest
    @EnumSource
    void theRuleCatchesItsDeliberateViolation(HouseRule rule) {
        JavaClasses violation = new ClassFileImporter().importClasses(rule.violation());

        assertThatThrownBy(() -> rule.rule().check(violation))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.violation()[0].getSimpleName());
    }

    @Test
    void everyFolderIsAModuleAndStandsInTheOrder() {
        assertThat(Code.contexts()).containsExactlyInAnyOrderElementsOf(Code.folders());
        assertThat(Code.contexts()).startsWith("kernel", "directory").endsWith("funding", "humanitarian", "education");
    }

    @Test
    void everyContextWithCodeIsLookedAt() {
        assertThat(Code.folders().stream()
                        .filter(context -> Files.exists(Code.ROOT
                                .resolve("ejb-modules")
                                .resolve(context)
                                .resolve("src/main/java"))))
                .isNotEmpty()
                .allSatisfy(context -> assertThat(Code.classes().stream()
                                .filter(type -> type.getPackageName().startsWith(Code.BASE + context)))
                        .as("compiled classes of " + context)
                        .isNotEmpty());
    }

    @Test
    void everyContextIsMigratedInTheOrderOfTheModules() throws ReflectiveOperationException {
        Field order = Migrations.class.getDeclaredField("CONTEXTS");
        order.setAccessible(true);

        assertThat((List<?>) order.get(null)).map(Object::toString).containsSubsequence(Code.contexts());
    }
}
