package org.imsa.hec.kernel.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * How one member of the staff signs in.
 *
 * <p>An administrator opens it with a temporary password and at least one role; its owner sets a password of their own at
 * the first sign-in. Wrong passwords lock it for a growing time. Roles come and go. It is deactivated when its owner
 * leaves, never deleted: the audit trail names it for ever.
 */
@Entity
@Table(name = "kernel_account")
public class Account extends Aggregate {
    public static final String KIND = "account";

    /** Wrong passwords in a row that are let pass before the account is locked for the first time. */
    static final int FREE_ATTEMPTS = 5;

    static final Duration SHORTEST_LOCK = Duration.ofMinutes(1);
    static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private static final Set<String> LANGUAGES = Set.of("en", "ar");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Column(nullable = false, length = 64)
    private String username;

    @Embedded
    private BilingualName name;

    @Column(length = 254)
    private String email;

    @NotAudited
    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "password_set_at", nullable = false)
    private Instant passwordSetAt;

    @Column(name = "must_change", nullable = false)
    private boolean mustChange;

    @Column(nullable = false)
    private String language;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "failed_attempts", nullable = false)
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Column(name = "last_sign_out")
    private Instant lastSignOut;

    @Column(name = "person_id")
    private Long personId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "kernel_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    /** Opens an account whose owner must replace the temporary password at the first sign-in. */
    static Account opened(String username, AccountDetails details, String passwordHash, Instant now) {
        RuleBroken.unless(username != null && USERNAME.matcher(username).matches(), "rule.account.username");
        Account account = new Account();
        account.username = username;
        account.active = true;
        account.prefer("en", "Asia/Baghdad");
        account.describe(details);
        account.giveTemporaryPassword(passwordHash, now);
        return account;
    }

    void describe(AccountDetails details) {
        String address = details.email() == null ? "" : details.email().strip();
        RuleBroken.unless(address.isEmpty() || EMAIL.matcher(address).matches(), "rule.account.email");
        RuleBroken.unless(!details.roles().isEmpty(), "rule.account.roleMissing");
        RuleBroken.unless(Roles.ALL.containsAll(details.roles()), "rule.account.roleUnknown", details.roles());
        name = BilingualName.of(details.latin(), details.arabic());
        email = address.isEmpty() ? null : address;
        replaceRoles(details.roles());
    }

    private void replaceRoles(Collection<String> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    void prefer(String language, String timeZone) {
        RuleBroken.unless(LANGUAGES.contains(language), "rule.account.language");
        RuleBroken.unless(ZoneId.getAvailableZoneIds().contains(timeZone), "rule.account.timeZone", timeZone);
        this.language = language;
        this.timeZone = timeZone;
    }

    /** Its owner is this person of the directory; null if that is not known. */
    void belongsTo(Long person) {
        personId = person;
    }

    void giveTemporaryPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        mustChange = true;
        unlock();
    }

    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        mustChange = false;
        unlock();
    }

    void deactivate() {
        RuleBroken.unless(active, "rule.account.alreadyInactive", username);
        active = false;
    }

    void activate() {
        RuleBroken.unless(!active, "rule.account.alreadyActive", username);
        active = true;
        unlock();
    }

    boolean maySignIn(Instant now) {
        return active && !isLocked(now);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void signedIn(Instant now) {
        unlock();
        lastSignIn = now;
    }

    void signedOut(Instant now) {
        lastSignOut = now;
    }

    /** Counts a wrong password: the fifth in a row locks for a minute, each further one for twice as long, up to an hour. */
    void refused(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            int doublings = Math.min(failedAttempts - FREE_ATTEMPTS, 10);
            Duration lock = SHORTEST_LOCK.multipliedBy(1L << doublings);
            lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK);
        }
    }

    private void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }

    public boolean isAdministrator() {
        return roles.contains(Roles.ADMINISTRATOR);
    }

    public String username() {
        return username;
    }

    public BilingualName name() {
        return name;
    }

    public String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    public Instant passwordSetAt() {
        return passwordSetAt;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public String language() {
        return language;
    }

    public String timeZone() {
        return timeZone;
    }

    public boolean isActive() {
        return active;
    }

    public int failedAttempts() {
        return failedAttempts;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    public Instant lastSignIn() {
        return lastSignIn;
    }

    /** The owner in the directory, or null. */
    public Long personId() {
        return personId;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }
}
