package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.ballot.BallotBook;
import org.imsa.hec.directory.ballot.BallotRow;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.UserSession;

/** The ballots about a record: {@code hec:ballots}. */
@Named
@RequestScoped
public class BallotsCard {

    @EJB
    private BallotBook book;

    @Inject
    private UserSession user;

    private final Map<RecordRef, List<BallotRow>> seen = new HashMap<>();

    public List<BallotRow> of(RecordRef record) {
        return seen.computeIfAbsent(record, book::about);
    }

    public boolean isMayCall() {
        return user.hasAny(Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.COMMITTEE_MEMBER);
    }
}
