package org.imsa.hec.directory.party;

import java.util.Locale;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** What staff type to find somebody: words of a name, a reference number, or an e-mail address, or the beginning of one. */
public final class PartyText {

    private PartyText() {}

    /** One page of a list that nothing else filters and nothing sorts; see {@link PartySearch#page}. */
    public static <R> Page<R> page(ListQuery<R> list, PartyKind kind, String text, PageRequest request) {
        return text != null && text.contains("@")
                ? found(list, text).page(request)
                : PartySearch.page(list, kind, text, request);
    }

    /** @param list a list whose rows come from {@code p}, a {@link Party} */
    public static <R> ListQuery<R> found(ListQuery<R> list, String text) {
        return text != null && text.contains("@")
                ? list.when(
                        true,
                        "p.contact.email like :email or p.contact.otherEmail like :email",
                        "email",
                        ListQuery.startsWith(text).toLowerCase(Locale.ROOT))
                : PartySearch.parties(list, text);
    }
}
