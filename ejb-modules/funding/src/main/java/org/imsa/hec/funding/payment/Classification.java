package org.imsa.hec.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.RuleBroken;

/**
 * What Form 990 Schedule F asks about a payment beyond payee, use and manner; all of it may be null, to be added later. With an
 * individual, or a number of them, it is assistance to individuals (part III), whoever was paid: a hospital for a named patient.
 */
@Embeddable
public class Classification implements Serializable {
    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    private IrsRegion region;

    @Enumerated(EnumType.STRING)
    private Assistance assistance;

    @Column(name = "individual_id")
    private Long individualId;

    private Integer recipients;

    @Column(name = "goods_usd", precision = 19, scale = 4)
    private BigDecimal goodsUsd;

    private String goods;

    @Enumerated(EnumType.STRING)
    @Column(name = "goods_valuation")
    private Valuation valuation;

    protected Classification() {}

    /**
     * @param region where it is another than that of the payee's country
     * @param individualId person of the directory for whom an organisation was paid
     * @param recipients how many individuals, if not one
     * @param goodsUsd worth in dollars of goods that went with the money
     * @throws RuleBroken {@code rule.payment.recipients}, {@code rule.payment.goodsWorth}
     */
    public Classification(
            IrsRegion region,
            Assistance assistance,
            Long individualId,
            Integer recipients,
            BigDecimal goodsUsd,
            String goods,
            Valuation valuation) {
        this.region = region;
        this.assistance = assistance;
        this.individualId = individualId;
        this.recipients = recipients;
        this.goodsUsd = goodsUsd;
        this.goods = goods == null || goods.isBlank() ? null : goods.strip();
        this.valuation = valuation;
        RuleBroken.unless(recipients == null || recipients > 0, "rule.payment.recipients");
        RuleBroken.unless(
                goodsUsd == null ? this.goods == null && valuation == null : goodsUsd.signum() > 0,
                "rule.payment.goodsWorth");
    }

    public IrsRegion region() {
        return region;
    }

    public Assistance assistance() {
        return assistance;
    }

    public Long individualId() {
        return individualId;
    }

    public Integer recipients() {
        return recipients;
    }

    public BigDecimal goodsUsd() {
        return goodsUsd == null ? null : goodsUsd.setScale(2, RoundingMode.HALF_UP);
    }

    public String goods() {
        return goods;
    }

    public Valuation valuation() {
        return valuation;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return Stream.of(region, assistance, individualId, recipients, goodsUsd, goods, valuation)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
