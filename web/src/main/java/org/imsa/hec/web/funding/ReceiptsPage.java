package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.imsa.hec.funding.receipt.ReceiptDesk;
import org.imsa.hec.funding.receipt.ReceiptFilter;
import org.imsa.hec.funding.receipt.ReceiptLanguage;
import org.imsa.hec.funding.receipt.ReceiptRow;
import org.imsa.hec.funding.receipt.Receipts;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;

/** The receipts; of one donor, if the address says so. */
@Named
@ViewScoped
public class ReceiptsPage extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private Receipts receipts;

    @EJB
    private ReceiptDesk desk;

    @Inject
    private Clock clock;

    private Long donor;
    private Long recipient;
    private Integer year;
    private boolean restNothing;
    private ReceiptLanguage language = ReceiptLanguage.BOTH;

    private final LazyRows<ReceiptRow> rows = LazyRows.<ReceiptRow>of(
                    ask -> receipts.list(donor, ask.filter(ReceiptFilter.class), ask.search(), ask.page()))
            .filters(ReceiptFilter.values());

    public String issueYear() {
        return go("/funding/receipt.xhtml", desk.issueYear(request(), recipient, year, restNothing, language));
    }

    /** This year and those before of which receipts may still be asked for. */
    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, 7).mapToObj(ago -> now - ago).toList();
    }

    public ReceiptLanguage[] getLanguages() {
        return ReceiptLanguage.values();
    }

    public Long getRecipient() {
        return recipient;
    }

    public void setRecipient(Long recipient) {
        this.recipient = recipient;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public boolean isRestNothing() {
        return restNothing;
    }

    public void setRestNothing(boolean restNothing) {
        this.restNothing = restNothing;
    }

    public ReceiptLanguage getLanguage() {
        return language;
    }

    public void setLanguage(ReceiptLanguage language) {
        this.language = language;
    }

    public LazyRows<ReceiptRow> getRows() {
        return rows;
    }

    public Long getDonor() {
        return donor;
    }

    public void setDonor(Long donor) {
        this.donor = donor;
    }
}
