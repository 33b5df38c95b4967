package org.imsa.hec.funding;

import java.util.List;
import org.imsa.hec.test.server.Inside;

/** Every page about what donors promise and give beside money. */
class GivingPagesIT extends EveryPage {

    @Override
    protected List<String> pages() {
        String[] pledged = Inside.call(LatePledge.class).split(" ");
        String goods = Inside.call(GivenGoods.class).split(" ")[0];
        String[] match = Inside.call(ExpectedMatch.class).split(" ");
        return List.of(
                "funding/giftsInKind.xhtml",
                "funding/giftInKind.xhtml",
                "funding/giftInKind.xhtml?id=" + goods,
                "funding/matchings.xhtml",
                "funding/matching.xhtml",
                "funding/matching.xhtml?id=" + match[0],
                "funding/gift.xhtml?id=" + match[1],
                "funding/pledges.xhtml",
                "funding/pledge.xhtml",
                "funding/pledge.xhtml?id=" + pledged[0],
                "funding/fund.xhtml?id=" + pledged[1]);
    }
}
