package org.imsa.hec.directory.ballot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.StoredKind;
import org.imsa.hec.kernel.record.StoredSearch;

/** Ballots, to the search box, the to-dos and the timelines. Documents are for those who see all; frozen while it is open. */
@ApplicationScoped
public class BallotKind extends StoredKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private BallotSights sights;

    @EJB
    private BallotBook book;

    public BallotKind() {
        super(Ballot.KIND, "directory_ballot", "name");
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/directory/ballot.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public boolean mayRead(long id, Predicate<String> hasRole) {
        return sights.of(id) == Sight.ALL;
    }

    @Override
    public Set<String> writers() {
        return Set.copyOf(BallotSights.PREPARERS);
    }

    @Override
    public boolean mayWrite(long id, Predicate<String> hasRole) {
        return writers().stream().anyMatch(hasRole)
                && !em.createQuery("select b.id from Ballot b where b.id = :id and b.status <> :open", Long.class)
                        .setParameter("id", id)
                        .setParameter("open", BallotStatus.OPEN)
                        .getResultList()
                        .isEmpty();
    }

    /** A ballot is found only by those who see it. */
    @Override
    public Optional<StoredSearch> searchedTogether() {
        return Optional.empty();
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return book.search(text, limit);
    }
}
