package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.review.RankingRow;
import org.imsa.hec.funding.review.Reviews;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.LazyRows;

/** The applications to one call, by what their reviewers say. */
@Named
@ViewScoped
public class RankingPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Reviews reviews;

    private Long id;
    private RecordLine call;

    private final LazyRows<RankingRow> rows =
            LazyRows.<RankingRow>of(ask -> reviews.ranking(id, ask.search(), ask.page()));

    public void load() {
        if (call == null) {
            call = reviews.call(id);
        }
    }

    public LazyRows<RankingRow> getRows() {
        return rows;
    }

    public RecordLine getCall() {
        return call;
    }

    /** Of the call. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
