package org.imsa.hec.funding.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What the reviewers of one phase together say of one application; counted by the database. */
@Entity
@Table(name = "funding_review_tally")
public class ReviewTally {

    @Id
    private long id;

    @Column(name = "grant_id")
    private long grantId;

    private int phase;

    private long asked;

    @Column(name = "handed_in")
    private long handedIn;

    private BigDecimal mean;

    private BigDecimal lowest;

    private BigDecimal highest;

    protected ReviewTally() {}
}
