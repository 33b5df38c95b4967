package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.goods.GiftInKindFilter;
import org.imsa.hec.funding.goods.GiftInKindRow;
import org.imsa.hec.funding.goods.GiftsInKind;
import org.imsa.hec.web.shell.LazyRows;

/** The gifts in kind. */
@Named
@ViewScoped
public class GiftsInKindPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private GiftsInKind gifts;

    private final LazyRows<GiftInKindRow> rows = LazyRows.<GiftInKindRow>of(
                    ask -> gifts.list(ask.filter(GiftInKindFilter.class), ask.search(), ask.page()))
            .filters(GiftInKindFilter.values());

    public LazyRows<GiftInKindRow> getRows() {
        return rows;
    }
}
