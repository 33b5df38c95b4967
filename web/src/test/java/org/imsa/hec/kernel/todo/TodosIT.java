package org.imsa.hec.kernel.todo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class TodosIT extends ContainerTest {
    private static final String KIND = "test.look";

    @EJB
    private Todos todos;

    @EJB
    private AuditTrail trail;

    private final RecordRef record =
            new RecordRef("test", ThreadLocalRandom.current().nextLong(1, 1_000_000_000));

    @Test
    void aTodoForARoleIsSeenByEverybodyWhoHasIt() throws Exception {
        open(Assignee.role(Roles.LIAISON_OFFICER), LocalDate.of(2026, 1, 31));

        assertThat(mine(As.user("rana", Roles.LIAISON_OFFICER))).contains(record);
        assertThat(mine(As.user("rana", Roles.TREASURER))).doesNotContain(record);
        assertThat(mine(As.user("rana"))).doesNotContain(record);
    }

    @Test
    void aTodoForAPersonIsTheirsAlone() throws Exception {
        open(Assignee.user("huda"), null);

        assertThat(mine(As.user("huda", Roles.AUDITOR))).contains(record);
        assertThat(mine(As.user("rana", Roles.AUDITOR))).doesNotContain(record);
    }

    @Test
    void theSameTodoIsOpenOnlyOnce() throws Exception {
        open(Assignee.user("huda"), null);
        open(Assignee.user("huda"), LocalDate.of(2026, 1, 31));
        open(Assignee.user("rana"), null);

        assertThat(As.user("huda").call(() -> todos.of(record))).hasSize(2);
    }

    @Test
    void whatIsDoneIsGoneAndTellsWhoDidIt() throws Exception {
        open(Assignee.user("huda"), null);
        open(Assignee.role(Roles.TREASURER), null);

        As.user("omar", Roles.TREASURER).run(() -> todos.done(record, KIND));
        open(Assignee.user("huda"), null);

        assertThat(As.user("huda").call(() -> todos.of(record))).hasSize(1);
        assertThat(trail.of(record, 9)).anySatisfy(row -> assertThat(row.changes())
                .anySatisfy(change -> assertThat(change.to()).isEqualTo("omar")));
    }

    @Test
    void whatIsDueFirstComesFirst() throws Exception {
        RecordRef later = new RecordRef("test", record.id() + 1);
        As huda = As.user("u" + record.id());
        Assignee assignee = Assignee.user("u" + record.id());
        huda.run(() -> todos.open(record, "a", Message.of("test.a"), assignee, null));
        huda.run(() -> todos.open(record, "b", Message.of("test.b"), assignee, LocalDate.of(2026, 5, 1)));
        huda.run(() -> todos.open(later, "b", Message.of("test.b"), assignee, LocalDate.of(2026, 3, 1)));

        List<TodoRow> rows =
                huda.call(() -> todos.mine(PageRequest.firstPage(9))).rows();

        assertThat(rows)
                .extracting(TodoRow::due)
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1), null);
        assertThat(huda.call(todos::count)).isEqualTo(3);
        assertThat(rows.get(0).isOverdue(LocalDate.of(2026, 3, 2))).isTrue();
    }

    private void open(Assignee assignee, LocalDate due) throws Exception {
        As.user("samira", Roles.ADMINISTRATOR)
                .run(() -> todos.open(record, KIND, Message.of("test.label"), assignee, due));
    }

    private List<RecordRef> mine(As who) throws Exception {
        return who.call(() -> todos.mine(PageRequest.firstPage(500))).rows().stream()
                .map(TodoRow::subject)
                .toList();
    }
}
