package org.imsa.hec.web.shell;

import static org.imsa.hec.kernel.account.Roles.ADMINISTRATOR;
import static org.imsa.hec.kernel.account.Roles.AUDITOR;
import static org.imsa.hec.kernel.account.Roles.COORDINATOR;
import static org.imsa.hec.kernel.account.Roles.TREASURER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imsa.hec.funding.Readers;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.IntakeKinds;

/**
 * The map of the screens: which pages stand in the menu, and which roles may open them. An entry {@code funding.gifts} is
 * the page {@code /funding/gifts.xhtml}, and also covers the page of one gift, {@code /funding/gift.xhtml}.
 */
@Named
@RequestScoped
public class Navigation {

    private static final String[] MONEY_READERS = Readers.ROLES.toArray(String[]::new);
    private static final String[] EVERYBODY = Roles.ALL.toArray(String[]::new);

    /** In the order in which the menu shows them. */
    private static final List<Context> CONTEXTS = List.of(
            new Context(
                    "directory",
                    List.of(
                            entry("people", "person", EVERYBODY),
                            entry("organisations", "organisation", EVERYBODY),
                            entry("ballots", "ballot", EVERYBODY),
                            entry("members", "membership", EVERYBODY),
                            entry("projects", "project", EVERYBODY),
                            entry("service", "service", EVERYBODY),
                            entry("specialties", "specialties", ADMINISTRATOR, COORDINATOR),
                            entry("duplicates", "merge", ADMINISTRATOR, COORDINATOR),
                            entry("screenings", "screening", COORDINATOR, ADMINISTRATOR, TREASURER, AUDITOR),
                            entry("lists", "lists", COORDINATOR, ADMINISTRATOR, TREASURER, AUDITOR))),
            new Context(
                    "funding",
                    List.of(
                            entry("gifts", "gift", MONEY_READERS),
                            entry("campaigns", "campaign", MONEY_READERS),
                            entry("chapters", "chapter", MONEY_READERS),
                            entry("giftsInKind", "giftInKind", MONEY_READERS),
                            entry("pledges", "pledge", MONEY_READERS),
                            entry("matchings", "matching", MONEY_READERS),
                            entry("receipts", "receipt", MONEY_READERS),
                            entry("funds", "fund", MONEY_READERS),
                            entry("calls", "call", MONEY_READERS),
                            entry("grants", "grant", MONEY_READERS),
                            entry("reviews", "review", EVERYBODY),
                            entry("payments", "payment", MONEY_READERS),
                            entry("balances", "balances", MONEY_READERS),
                            entry("activities", "activities", MONEY_READERS),
                            entry("forecast", "forecast", MONEY_READERS),
                            entry("scheduleF", "scheduleF", TREASURER, COORDINATOR, AUDITOR),
                            entry("ledger", "ledger", TREASURER, COORDINATOR, AUDITOR),
                            entry("chart", "account", TREASURER, COORDINATOR, AUDITOR),
                            entry("transfers", "transfer", MONEY_READERS),
                            entry("rates", "rate", MONEY_READERS),
                            entry("periods", "period", MONEY_READERS),
                            entry("bankAccounts", "bankAccount", TREASURER, COORDINATOR, AUDITOR),
                            entry("statements", "statement", TREASURER, COORDINATOR, AUDITOR),
                            entry("bankLines", "bankLine", TREASURER, COORDINATOR, AUDITOR),
                            entry("reconciliation", "reconciliation", TREASURER, COORDINATOR, AUDITOR),
                            entry("issuer", "issuer", TREASURER, ADMINISTRATOR))),
            new Context("humanitarian", List.of(entry("missions", "mission", EVERYBODY))),
            new Context("education", List.of(entry("trainings", "training", EVERYBODY))),
            new Context("intake", List.of(entry("imports", "import"))),
            new Context(
                    "admin",
                    List.of(
                            entry("accounts", "account", ADMINISTRATOR),
                            entry("jobs", "job", ADMINISTRATOR),
                            entry("outbox", "outbox", ADMINISTRATOR))));

    @Inject
    private UserSession user;

    @Inject
    private IntakeKinds intakes;

    /** What the user may open. */
    public List<Context> getMenu() {
        return contexts()
                .map(context -> context.onlyFor(user::has))
                .filter(context -> !context.entries().isEmpty())
                .toList();
    }

    /** May somebody with these roles open this page? Pages that are not in the menu are open to all who are signed in. */
    public boolean mayOpen(String path, Predicate<String> hasRole) {
        return contexts()
                .flatMap(context -> context.entries().stream().filter(entry -> entry.isAt(context.name(), path)))
                .allMatch(entry -> entry.roles().stream().anyMatch(hasRole));
    }

    /** Imports are open to whoever may run one of any kind. */
    private Stream<Context> contexts() {
        return CONTEXTS.stream()
                .map(context -> "intake".equals(context.name()) ? context.openTo(intakes.roles()) : context);
    }

    /** The word for the context that this entry stands under. */
    public String contextLabel(String section) {
        return Messages.current().text("nav." + section.substring(0, section.indexOf('.')));
    }

    /** Address of the list below the application: {@code funding.gifts} is at {@code /funding/gifts.xhtml}. */
    public String page(String section) {
        return "/" + section.replace('.', '/') + ".xhtml";
    }

    public boolean isBelow(String section, String viewId) {
        return !page(section).equals(viewId);
    }

    /** @param record name of the page of one record; the list's own name where there is none */
    private static Entry entry(String list, String record, String... roles) {
        return new Entry(list, record, Set.of(roles));
    }

    /** The pages of one context; its name is also the first folder of their addresses. */
    public record Context(String name, List<Entry> entries) implements Serializable {

        Context openTo(Set<String> roles) {
            return new Context(
                    name,
                    entries.stream()
                            .map(entry -> new Entry(entry.list(), entry.record(), roles))
                            .toList());
        }

        Context onlyFor(Predicate<String> hasRole) {
            return new Context(
                    name,
                    entries.stream()
                            .filter(entry -> entry.roles().stream().anyMatch(hasRole))
                            .toList());
        }
    }

    /** One line of the menu. */
    public record Entry(String list, String record, Set<String> roles) implements Serializable {

        boolean isAt(String context, String path) {
            String folder = "/" + context + "/";
            return path.equals(folder + list + ".xhtml") || path.equals(folder + record + ".xhtml");
        }
    }
}
