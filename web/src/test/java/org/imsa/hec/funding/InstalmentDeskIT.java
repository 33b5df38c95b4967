package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.instalment.InstalmentDesk;
import org.imsa.hec.funding.instalment.InstalmentRow;
import org.imsa.hec.funding.instalment.InstalmentState;
import org.imsa.hec.funding.instalment.Instalments;
import org.imsa.hec.funding.instalment.Planned;
import org.imsa.hec.funding.payment.PaymentRequests;
import org.imsa.hec.funding.payment.Wanted;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class InstalmentDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @EJB
    private InstalmentDesk desk;

    @EJB
    private Instalments instalments;

    @EJB
    private PaymentRequests requests;

    @EJB
    private Todos todos;

    @Test
    void aLaterInstalmentIsAskedForOnceItsMilestoneIsReached() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "1000");
        long first = plan(grant, "400", null);
        Refused.by("rule.instalment.unplanned", () -> ask(grant, first, "400"));
        long later = plan(grant, "600", "Report of the first term");

        ask(grant, first, "400");
        Refused.by("rule.instalment.notReleased", () -> ask(grant, later, "600"))
                .containsExactly(Money.usd("600"), "Report of the first term");
        OFFICER.run(() -> desk.reach(later, row(grant, later).version(), TODAY, "The report is here", null));
        ask(grant, later, "600");

        assertThat(row(grant, first).state()).isEqualTo(InstalmentState.REQUESTED);
        assertThat(row(grant, later).metBy()).isEqualTo("omar");
    }

    @Test
    void theInstalmentsAreNotMoreThanTheGrantAndOneThatWasAskedForStays() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "1000");
        long whole = plan(grant, "1000", null);

        Refused.by("rule.instalment.tooMuch", () -> plan(grant, "0.01", null));
        OFFICER.run(() -> desk.drop(whole, row(grant, whole).version()));
        assertThat(openTodos(grant)).isEmpty();
        long again = plan(grant, "1000", null);
        ask(grant, again, "10");

        Refused.by(
                "rule.instalment.touched",
                () -> OFFICER.run(() -> desk.drop(again, row(grant, again).version())));
        assertThat(openTodos(grant)).singleElement().satisfies(todo -> assertThat(todo.due())
                .isEqualTo(TODAY.plusDays(30)));
    }

    private List<TodoRow> openTodos(long grant) throws Exception {
        return OFFICER.call(() -> todos.of(fixture.grant(grant).ref()));
    }

    private long plan(long grant, String amount, String milestone) throws Exception {
        Planned planned = new Planned(grant, Money.usd(amount), TODAY.plusDays(30), milestone);
        return OFFICER.call(() -> desk.plan(UUID.randomUUID(), planned));
    }

    private long ask(long grant, long instalment, String amount) throws Exception {
        Wanted wanted =
                new Wanted(grant, instalment, fixture.grant(grant).applicant().id(), Money.usd(amount), "Tuition");
        return OFFICER.call(() -> requests.request(UUID.randomUUID(), wanted));
    }

    private InstalmentRow row(long grant, long instalment) throws Exception {
        return OFFICER.call(() -> instalments.of(grant)).rows().stream()
                .filter(row -> row.id() == instalment)
                .findAny()
                .orElseThrow();
    }
}
