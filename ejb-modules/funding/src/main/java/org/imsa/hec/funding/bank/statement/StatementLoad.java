package org.imsa.hec.funding.bank.statement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.account.BankLock;
import org.imsa.hec.funding.bank.file.LineKeys;
import org.imsa.hec.funding.bank.file.StatementFile;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.document.DocumentPieces;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/**
 * Stores the lines of a statement, in one transaction: it is there as a whole or not at all, and begun again it finds all as it
 * was. Lines that another statement brought are passed over.
 */
@ApplicationScoped
class StatementLoad implements JobWork {
    static final String KIND = "bank-statement";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private LineStore lines;

    @EJB
    private BankLock lock;

    @EJB
    private DocumentPieces pieces;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        int stored = run.inTransaction(() -> load(run));
        run.endsWith(Message.of("kernel.job." + KIND + ".done", stored));
    }

    private int load(JobRun run) throws IOException {
        long id = run.subject().id();
        BankAccount account = lock.take(em.find(BankStatement.class, id).accountId());
        BankStatementFile file = em.find(BankStatement.class, id).file(account.line(), null);
        if (file.state() != StatementState.LOADING) {
            return file.newCount();
        }
        LineKeys keys = new LineKeys(file.format());
        LineStore.Filling filling = lines.fill(account.id(), id, done -> run.progress(done, file.lineCount()));
        try (TemporaryFile copy = TemporaryFile.of(file.fileName(), pieces.stream(file.documentId()))) {
            StatementFile opened = StatementFile.at(
                    copy.path(), pieces.document(file.documentId()).type());
            var wanted = StatementDesk.wanted(
                    account, em.find(BankStatement.class, id).reading(), TypedBalances.NONE);
            opened.read(wanted, entry -> filling.add(keys.next(entry), entry));
        }
        int stored = filling.finish();
        em.find(BankStatement.class, id).loaded(stored);
        return stored;
    }
}
