package org.imsa.hec.funding.pledge;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.outbox.Outgoing;
import org.imsa.hec.kernel.time.IraqiMonths;

/** What donors are told of their pledges by e-mail, in the language that they chose, if they want it and have an address. */
@ApplicationScoped
class PledgeMail {
    private static final String TEXTS = "org.imsa.hec.funding.pledge.mail";
    private static final String DONOR_AND_FUND =
            "select n.nameLatin, n.nameArabic, n.email, f.name.latin, f.name.arabic from Pledge p"
                    + " join PartyName n on n.id = p.donorId join Fund f on f.id = p.fundId"
                    + " where p.id = :pledge and n.email is not null";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Outbox outbox;

    void due(Pledge pledge, PledgeInstalment instalment, Money open) {
        write("due", pledge, instalment, open);
    }

    void missed(Pledge pledge, PledgeInstalment instalment, Money open) {
        write("missed", pledge, instalment, open);
    }

    private void write(String what, Pledge pledge, PledgeInstalment instalment, Money open) {
        List<Locale> languages = pledge.reminders().languages();
        if (!languages.isEmpty()) {
            em.createQuery(DONOR_AND_FUND, Object[].class)
                    .setParameter("pledge", pledge.id())
                    .getResultStream()
                    .findAny()
                    .ifPresent(found -> outbox.email(mail(
                                    "pledge-instalment:" + instalment.id() + ":" + what,
                                    (String) found[2],
                                    languages,
                                    new Words(
                                            what,
                                            BilingualName.of((String) found[0], (String) found[1]),
                                            pledge.number(),
                                            BilingualName.of((String) found[3], (String) found[4]),
                                            open,
                                            instalment.due()))
                            .about(pledge.ref())));
        }
    }

    static Outgoing mail(String key, String address, List<Locale> languages, Words words) {
        String subject = languages.stream()
                .map(language -> words.in(language, ".subject"))
                .collect(Collectors.joining(" / "));
        String body =
                languages.stream().map(language -> words.in(language, ".body")).collect(Collectors.joining("\n\n"));
        return new Outgoing(key, address, subject, body);
    }

    /** What one e-mail says. @param what {@code due} or {@code missed} */
    record Words(String what, BilingualName donor, String number, BilingualName fund, Money open, LocalDate due) {

        String in(Locale language, String part) {
            String pattern = ResourceBundle.getBundle(TEXTS, language, PledgeMail.class.getClassLoader())
                    .getString(what + part);
            Object[] values = {donor.in(language), number, fund.in(language), open, day(language)};
            return new MessageFormat(pattern, Locale.ROOT).format(values);
        }

        private String day(Locale language) {
            return Letters.ARABIC.equals(language)
                    ? due.format(IraqiMonths.day().appendPattern(" yyyy").toFormatter(Locale.ROOT))
                    : due.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
        }
    }
}
