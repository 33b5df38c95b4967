package org.imsa.hec.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.imsa.hec.test.architecture.Conditions.askTheOneClock;
import static org.imsa.hec.test.architecture.Conditions.beActivitiesIfStaffWriteThroughThem;
import static org.imsa.hec.test.architecture.Conditions.beProtected;
import static org.imsa.hec.test.architecture.Conditions.callNoInternalService;
import static org.imsa.hec.test.architecture.Conditions.changeByVerbsOfTheirPackage;
import static org.imsa.hec.test.architecture.Conditions.countExactly;
import static org.imsa.hec.test.architecture.Conditions.lookDownwards;
import static org.imsa.hec.test.architecture.Conditions.printNothing;
import static org.imsa.hec.test.architecture.Conditions.seeOnlyTheApi;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.Calendar;
import java.util.Date;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.architecture.violation.DoubleMoney;
import org.imsa.hec.test.architecture.violation.ForgottenActivity;
import org.imsa.hec.test.architecture.violation.OldDates;
import org.imsa.hec.test.architecture.violation.OpenAggregate;
import org.imsa.hec.test.architecture.violation.OwnClock;
import org.imsa.hec.test.architecture.violation.PrintedLine;
import org.imsa.hec.test.architecture.violation.UnprotectedService;

/** What holds for all code, each with a class of the test sources that breaks it. */
enum HouseRule {
    CONTEXTS_LOOK_DOWNWARDS(
            classes().that().resideInAPackage(Code.BASE + "(*)..").should(lookDownwards()),
            org.imsa.hec.kernel.violation.LooksUpwards.class),

    CONTEXTS_SHOW_EACH_OTHER_ONLY_THEIR_API(
            classes().that().resideInAPackage(Code.BASE + "(*)..").should(seeOnlyTheApi()),
            org.imsa.hec.education.violation.LooksInside.class),

    CONTEXTS_FORM_NO_CIRCLE(
            slices().matching(Code.BASE + "(*)..").should().beFreeOfCycles(),
            org.imsa.hec.kernel.violation.LooksUpwards.class,
            org.imsa.hec.education.violation.LooksInside.class,
            org.imsa.hec.humanitarian.violation.Circle.class),

    NO_ENTITY_REACHES_A_PAGE(
            noClasses()
                    .that()
                    .resideInAPackage(Code.BASE + "web..")
                    .should()
                    .dependOnClassesThat(
                            are(assignableTo(Aggregate.class)).and(are(not(equivalentTo(Aggregate.class))))),
            org.imsa.hec.web.violation.EntityOnAPage.class),

    EVERY_SERVICE_IS_PROTECTED(
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Singleton.class)
                    .or()
                    .areAnnotatedWith(Stateful.class)
                    .should(beProtected()),
            UnprotectedService.class),

    EVERY_SERVICE_THAT_WRITES_IS_AN_ACTIVITY(
            classes().that().areAnnotatedWith(Stateless.class).should(beActivitiesIfStaffWriteThroughThem()),
            ForgottenActivity.class,
            OpenAggregate.class),

    NO_PAGE_CALLS_WHAT_IS_INTERNAL(
            classes().that().resideInAPackage(Code.BASE + "web..").should(callNoInternalService()),
            org.imsa.hec.web.violation.WayAround.class,
            Todos.class),

    AGGREGATES_ARE_CHANGED_BY_VERBS_OF_THEIR_PACKAGE(
            classes().that().areAssignableTo(Aggregate.class).should(changeByVerbsOfTheirPackage()),
            OpenAggregate.class),

    /** The open types of JMX, and Jakarta Mail, know no other. */
    NO_OLD_DATES(
            noClasses()
                    .that()
                    .haveNameNotMatching(".*(Status|StatusMXBean|EmailChannel)")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Date.class, Calendar.class, java.sql.Date.class, java.sql.Timestamp.class),
            OldDates.class),

    ONE_CLOCK(classes().should(askTheOneClock()), OwnClock.class),

    NOTHING_IS_PRINTED(classes().should(printNothing()), PrintedLine.class),

    /** How alike two names are is no amount. */
    NO_FLOATING_POINT_FOR_MONEY(
            classes()
                    .that()
                    .resideOutsideOfPackages("org.imsa.hec.directory.name", "org.imsa.hec.directory.screening")
                    .should(countExactly()),
            DoubleMoney.class);

    private final ArchRule rule;
    private final Class<?>[] violation;

    HouseRule(ArchRule rule, Class<?>... violation) {
        this.rule = rule;
        this.violation = violation;
    }

    ArchRule rule() {
        return rule;
    }

    Class<?>[] violation() {
        return violation;
    }
}
