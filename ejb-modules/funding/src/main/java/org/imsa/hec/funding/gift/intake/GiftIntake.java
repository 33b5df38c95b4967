package org.imsa.hec.funding.gift.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyMatch;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.rate.RateTable;
import org.imsa.hec.funding.rate.Rates;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.intake.IntakeKind;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Gifts from the file of a bank or a donation site. A transaction that is on record already is a duplicate; a donor who is
 * not is made; undoing reverses the gifts.
 */
@ApplicationScoped
public class GiftIntake implements IntakeKind {
    private static final String UNDONE = "Import undone / تراجع عن الاستيراد";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private GiftDesk desk;

    @EJB
    private Rates rates;

    @Inject
    private Donors donors;

    @Inject
    private AppealNames appeals;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return Gift.KIND;
    }

    @Override
    public List<IntakeColumn> columns() {
        return GiftLine.COLUMNS;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.TREASURER);
    }

    @Override
    public Optional<String> identity(IntakeRow row) {
        GiftLine line = new GiftLine(row);
        return line.reference().flatMap(reference -> line.method()
                .map(method -> method.isNumberedByDonors()
                        ? method + ":" + line.donor().orElse("") + ":" + reference
                        : method + ":" + reference));
    }

    @Override
    public void judge(List<IntakeRow> rows) {
        List<GiftLine> lines = rows.stream()
                .map(GiftLine::new)
                .filter(line -> line.donor().isPresent())
                .toList();
        Map<String, Fund> funds = funds();
        RateTable table = rates(lines, funds);
        List<PartyMatch> matches = donors.match(lines);
        Map<String, String> namesakes = donors.namesakes(lines);
        AppealNames.Known known = appeals.known(lines);
        Map<GiftLine, String> keys = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            GiftLine line = lines.get(i);
            PartyMatch donor = matches.get(i);
            judge(line, funds, table);
            known.judge(line, line.fund().map(GiftIntake::word).map(funds::get).orElse(null));
            if (!donor.isKnown()) {
                warn(line, namesakes);
            }
            key(line, donor).ifPresent(key -> keys.put(line, key));
        }
        markDuplicates(keys);
    }

    @Override
    public RecordRef apply(IntakeRow row) {
        GiftLine line = new GiftLine(row);
        Fund fund = fund(line);
        LocalDate day = line.day(clock).orElseThrow();
        Money money = line.money(fund.currency()).orElseThrow();
        GiftMethod method = line.method().orElseThrow();
        Receipt receipt = new Receipt(
                donors.findOrCreate(line),
                fund.id(),
                money,
                day,
                method,
                line.reference().orElse(null),
                line.note().orElse(null),
                appeals.known(List.of(line)).appeal(line));
        return new RecordRef(Gift.KIND, desk.record(request(row), receipt));
    }

    @Override
    public void undo(RecordRef made, IntakeRow row) {
        desk.undo(made.id(), UNDONE);
    }

    private void judge(GiftLine line, Map<String, Fund> funds, RateTable table) {
        Optional<LocalDate> day = line.day(clock);
        line.method();
        Optional<Fund> fund = line.fund().map(GiftIntake::word).map(funds::get);
        if (fund.isEmpty()) {
            line.fund().ifPresent(name -> line.row().error("rule.gift.unknownFund", name));
            line.money("USD");
            return;
        }
        line.money(fund.get().currency()).ifPresent(money -> {
            try {
                fund.get().mustTakeMoney();
                day.ifPresent(date -> table.exchange(money, fund.get().currency(), date));
            } catch (RuleBroken broken) {
                line.row().error(broken.key(), broken.values().toArray());
            }
        });
    }

    /** All rates that these lines may need, in one statement; none if all is in dollars. */
    private RateTable rates(List<GiftLine> lines, Map<String, Fund> funds) {
        Set<String> currencies =
                funds.values().stream().map(Fund::currency).collect(Collectors.toCollection(HashSet::new));
        lines.stream().flatMap(line -> line.currency().stream()).forEach(currencies::add);
        return rates.table(
                currencies,
                lines.stream().flatMap(line -> line.day(clock).stream()).collect(Collectors.toSet()));
    }

    private static void warn(GiftLine line, Map<String, String> namesakes) {
        String namesake = namesakes.get(line.hint(PartyKind.PERSON).nameKey());
        if (namesake == null) {
            line.row().warning("rule.gift.newDonor", line.donor().orElse(""));
        } else {
            line.row().warning("rule.gift.namesake", line.donor().orElse(""), namesake);
        }
    }

    private static Optional<String> key(GiftLine line, PartyMatch donor) {
        long donorId = donor.isKnown() ? donor.partyId() : 0;
        return line.method().flatMap(method -> line.reference().map(reference -> method.key(reference, donorId)));
    }

    private void markDuplicates(Map<GiftLine, String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Map<String, Object[]> known = new HashMap<>();
        em.createQuery(
                        "select g.referenceKey, g.id, g.number from Gift g where g.referenceKey in :keys",
                        Object[].class)
                .setParameter("keys", Set.copyOf(keys.values()))
                .getResultList()
                .forEach(gift -> known.put((String) gift[0], gift));
        keys.forEach((line, key) -> {
            Object[] gift = known.get(key);
            if (gift != null) {
                RecordRef ref = new RecordRef(Gift.KIND, (Long) gift[1]);
                line.row()
                        .duplicate(ref, "rule.gift.duplicate", line.reference().orElse(""), gift[2]);
            }
        });
    }

    /** Of two funds of one name the open or else the newer one. */
    private Fund fund(GiftLine line) {
        String text = word(line.fund().orElseThrow());
        return em.createQuery(
                        "select f from Fund f where f.number = :text or f.name.latin = :text or f.name.arabic = :text"
                                + " order by f.open desc, f.id desc",
                        Fund.class)
                .setParameter("text", text)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.gift.unknownFund", text));
    }

    /** All funds by number and by name in either script, in small letters. */
    private Map<String, Fund> funds() {
        Map<String, Fund> funds = new HashMap<>();
        for (Fund fund : em.createQuery("select f from Fund f order by f.open, f.id", Fund.class)
                .getResultList()) {
            funds.put(word(fund.number()), fund);
            Optional.ofNullable(fund.name().latin()).ifPresent(name -> funds.put(word(name), fund));
            Optional.ofNullable(fund.name().arabic()).ifPresent(name -> funds.put(word(name), fund));
        }
        return funds;
    }

    static String word(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The same row always asks for the same gift. */
    private static UUID request(IntakeRow row) {
        return UUID.nameUUIDFromBytes(("gift-intake-row:" + row.id()).getBytes(StandardCharsets.UTF_8));
    }
}
