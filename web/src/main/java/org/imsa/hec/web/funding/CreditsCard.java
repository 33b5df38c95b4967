package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.funding.credit.CreditDesk;
import org.imsa.hec.funding.credit.CreditGiven;
import org.imsa.hec.funding.credit.CreditKind;
import org.imsa.hec.funding.credit.CreditRow;
import org.imsa.hec.funding.credit.Credits;
import org.imsa.hec.web.shell.FormPage;
import org.omnifaces.util.Faces;

/** Who is named with a gift beside its donor: {@code hec:credits}. */
@Named
@ViewScoped
public class CreditsCard extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private Credits credits;

    @EJB
    private CreditDesk desk;

    private transient List<CreditRow> rows;
    private CreditKind kind;
    private Long party;
    private String name;
    private String note;

    public List<CreditRow> of(Long gift) {
        if (rows == null) {
            rows = credits.of(gift);
        }
        return rows;
    }

    public String add(Long gift) {
        desk.name(request(), gift, new CreditGiven(kind, party, name, note));
        return here();
    }

    public String remove(long credit) {
        desk.remove(credit);
        return here();
    }

    private static String here() {
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public CreditKind[] getKinds() {
        return CreditKind.values();
    }

    public CreditKind getKind() {
        return kind;
    }

    public void setKind(CreditKind kind) {
        this.kind = kind;
    }

    public Long getParty() {
        return party;
    }

    public void setParty(Long party) {
        this.party = party;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
