package org.imsa.hec.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.imsa.hec.funding.api.GiftReceived;

/** Hears of gifts as the context that stores goods would. */
@ApplicationScoped
public class HeardGifts {
    private final Map<Long, GiftReceived> heard = new ConcurrentHashMap<>();

    void received(@Observes GiftReceived gift) {
        heard.put(gift.giftId(), gift);
    }

    public GiftReceived of(long giftId) {
        return heard.get(giftId);
    }
}
