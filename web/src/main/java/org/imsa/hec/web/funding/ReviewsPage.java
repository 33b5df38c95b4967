package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.review.ReviewFilter;
import org.imsa.hec.funding.review.ReviewRow;
import org.imsa.hec.funding.review.Reviews;
import org.imsa.hec.web.shell.LazyRows;

/** What the reader was asked to review. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Reviews reviews;

    private final LazyRows<ReviewRow> rows = LazyRows.<ReviewRow>of(
                    ask -> reviews.mine(ask.filter(ReviewFilter.class), ask.search(), ask.page()))
            .filters(ReviewFilter.values());

    public LazyRows<ReviewRow> getRows() {
        return rows;
    }
}
