package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.trail.MoneyTrail;
import org.imsa.hec.funding.trail.MoveRow;
import org.imsa.hec.funding.trail.TrailRow;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Links;

/** The whole money trail of one record, share by share. */
@Named
@ViewScoped
public class TrailPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private MoneyTrail trail;

    @Inject
    private Links links;

    private String of;
    private RecordRef ref;

    private final LazyRows<TrailRow> rows = LazyRows.of(ask -> trail.shares(ref, ask.page()));

    private final LazyRows<MoveRow> moves = LazyRows.of(ask -> trail.moves(ref, ask.page()));

    public void load() {
        ref = RecordRef.parse(of);
    }

    /** Address of the record's page, to go back to. */
    public String getPage() {
        return links.page(ref);
    }

    public LazyRows<TrailRow> getRows() {
        return rows;
    }

    public LazyRows<MoveRow> getMoves() {
        return moves;
    }

    public RecordRef getRef() {
        return ref;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
