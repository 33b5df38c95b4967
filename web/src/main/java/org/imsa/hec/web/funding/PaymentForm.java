package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.funding.payment.Assistance;
import org.imsa.hec.funding.payment.Classification;
import org.imsa.hec.funding.payment.IrsRegion;
import org.imsa.hec.funding.payment.PaymentFile;
import org.imsa.hec.funding.payment.Valuation;

/** The fields by which Form 990 Schedule F is told about a payment. */
public class PaymentForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String usedFor;
    private IrsRegion region;
    private Assistance assistance;
    private Long individual;
    private Integer recipients;
    private BigDecimal goodsUsd;
    private String goods;
    private Valuation valuation;

    void fill(PaymentFile file) {
        usedFor = file.usedFor();
        Classification known = file.classification();
        if (known != null) {
            region = known.region();
            assistance = known.assistance();
            individual = known.individualId();
            recipients = known.recipients();
            goodsUsd = known.goodsUsd();
            goods = known.goods();
            valuation = known.valuation();
        }
    }

    Classification classification() {
        return new Classification(region, assistance, individual, recipients, goodsUsd, goods, valuation);
    }

    public IrsRegion[] getRegions() {
        return IrsRegion.values();
    }

    public Assistance[] getTypes() {
        return Assistance.values();
    }

    public Valuation[] getValuations() {
        return Valuation.values();
    }

    public String getUsedFor() {
        return usedFor;
    }

    public void setUsedFor(String usedFor) {
        this.usedFor = usedFor;
    }

    public IrsRegion getRegion() {
        return region;
    }

    public void setRegion(IrsRegion region) {
        this.region = region;
    }

    public Assistance getAssistance() {
        return assistance;
    }

    public void setAssistance(Assistance assistance) {
        this.assistance = assistance;
    }

    public Long getIndividual() {
        return individual;
    }

    public void setIndividual(Long individual) {
        this.individual = individual;
    }

    public Integer getRecipients() {
        return recipients;
    }

    public void setRecipients(Integer recipients) {
        this.recipients = recipients;
    }

    public BigDecimal getGoodsUsd() {
        return goodsUsd;
    }

    public void setGoodsUsd(BigDecimal goodsUsd) {
        this.goodsUsd = goodsUsd;
    }

    public String getGoods() {
        return goods;
    }

    public void setGoods(String goods) {
        this.goods = goods;
    }

    public Valuation getValuation() {
        return valuation;
    }

    public void setValuation(Valuation valuation) {
        this.valuation = valuation;
    }
}
