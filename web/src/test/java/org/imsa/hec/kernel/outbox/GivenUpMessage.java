package org.imsa.hec.kernel.outbox;

import jakarta.ejb.EJB;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** A message to the address of the first word that was tried ten times in vain. */
public class GivenUpMessage implements InsideCall {
    private static final String REFUSAL = "550 no such mailbox";

    @EJB
    private Outbox outbox;

    @EJB
    private OutboxStore store;

    @Override
    public String call(String... words) throws Exception {
        As.user("layla", Roles.TREASURER)
                .run(() -> outbox.email(new Outgoing("test:" + words[0], words[0], "Thank you", "Text")));
        long id = As.user("samira", Roles.ADMINISTRATOR)
                .call(() -> outbox.list(null, words[0], PageRequest.firstPage(1)))
                .rows()
                .get(0)
                .id();
        for (int i = 0; i < BackOff.ATTEMPTS; i++) {
            store.claim(id).ifPresent(message -> store.notSent(message, REFUSAL));
        }
        return Long.toString(id);
    }
}
