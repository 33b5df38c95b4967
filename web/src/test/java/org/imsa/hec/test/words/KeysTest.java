package org.imsa.hec.test.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Transient;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.test.architecture.Code;
import org.imsa.hec.test.architecture.Writes;
import org.imsa.hec.test.words.Texts.Found;
import org.junit.jupiter.api.Test;

/** Every text that a page, a rule or the timeline asks for is there. */
class KeysTest {
    private static final Pattern ON_A_PAGE = Pattern.compile("(?:msg\\[|hec:message\\()'([\\w.]+)'[\\],]");
    private static final Pattern BEGUN_ON_A_PAGE = Pattern.compile("msg\\['([\\w.]+)'\\.concat");
    private static final Pattern UNLABELLED =
            Pattern.compile("<hec:(?:field|money|record) (?![^>]*\\blabel=)[^>]*?\\bid=\"(\\w+)\"");
    private static final Pattern RULE = Pattern.compile("\"(rule\\.[\\w.]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*\\.(?!js\"|css\"|xhtml\")[\\w.]*\\w)\"");

    @Test
    void whatAPageSays() {
        allAreThere(Texts.find(Texts.pages(), ON_A_PAGE).stream());
    }

    @Test
    void whatAPagePutsTogether() {
        assertThat(Texts.find(Texts.pages(), BEGUN_ON_A_PAGE))
                .isNotEmpty()
                .filteredOn(begun -> Texts.ENGLISH.keySet().stream().noneMatch(key -> key.startsWith(begun.text())))
                .isEmpty();
    }

    @Test
    void theLabelOfEachFieldThatIsLabelledByItsId() {
        allAreThere(Texts.find(Texts.pages(), UNLABELLED).stream()
                .map(found -> new Found(found.file(), "field." + found.text())));
    }

    @Test
    void whatABrokenRuleSays() {
        allAreThere(Texts.find(Texts.java(), RULE).stream());
    }

    @Test
    void whatJavaSaysOtherwise() {
        Set<String> sections = Texts.ENGLISH.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .filter(section -> !section.equals("jakarta."))
                .collect(Collectors.toSet());

        allAreThere(Texts.find(Texts.java(), LITERAL).stream()
                .filter(found -> sections.stream().anyMatch(found.text()::startsWith)));
    }

    @Test
    void eachActivityThatTheAuditTrailMayName() {
        allAreThere(Code.classes().stream()
                .filter(type -> type.isAnnotatedWith(Activity.class) && !type.isAnnotatedWith(Interceptor.class))
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(Writes::underItsName)
                .map(method -> found(
                        method.getOwner(), "activity." + method.getOwner().getSimpleName() + "." + method.getName())));
    }

    @Test
    void eachFieldThatTheAuditTrailMayName() {
        allAreThere(Code.classes().stream()
                .filter(type -> type.isAssignableTo(Aggregate.class))
                .flatMap(type -> type.getFields().stream())
                .filter(KeysTest::isAudited)
                .map(field -> found(field.getOwner(), "field." + field.getName())));
    }

    @Test
    void eachConstantThatARecordARowOrAFilterShows() {
        allAreThere(Code.classes().stream()
                .filter(type -> type.isAssignableTo(Aggregate.class)
                        || type.getSimpleName().matches(".*(Row|File|Filter|Line)"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getRawType)
                .filter(JavaClass::isEnum)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(field ->
                        found(field.getOwner(), "enum." + field.getOwner().getSimpleName() + "." + field.getName())));
    }

    @Test
    void eachKindOfRecord() {
        allAreThere(Code.classes().stream()
                .filter(type -> type.isAssignableTo(RecordKind.class) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> found(type, "kind." + kind(type))));
    }

    @Test
    void eachRole() {
        assertThat(Roles.ALL).hasSize(13);
        allAreThere(Roles.ALL.stream().map(role -> new Found("Roles.java", "role." + role)));
    }

    private static void allAreThere(Stream<Found> keys) {
        List<Found> asked = keys.distinct().toList();

        assertThat(asked).isNotEmpty();
        assertThat(asked.stream().filter(found -> !Texts.ENGLISH.containsKey(found.text())))
                .as("keys that the bundles lack")
                .isEmpty();
    }

    private static Found found(JavaClass type, String key) {
        return new Found(type.getSimpleName(), key);
    }

    private static boolean isAudited(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.isAnnotatedWith(Transient.class)
                && !field.isAnnotatedWith(NotAudited.class)
                && !Set.of("id", "version").contains(field.getName());
    }

    private static String kind(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((RecordKind) constructor.newInstance()).name();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
