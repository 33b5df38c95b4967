package org.imsa.hec.kernel.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.RuleBroken;

/** Argon2id with the parameters of the OWASP password storage cheat sheet: 19 MiB, two passes, one lane. */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Each takes 19 MiB: however many people sign in at once, only so many are at it. */
    private static final Semaphore AT_ONCE = new Semaphore(4, true);

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without the signs that are read for one another. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final String NOBODYS = hash(temporary());

    private Passwords() {}

    static String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /** @param hash null where there is no account: takes the same time, and is never right */
    static boolean matches(String password, String hash) {
        boolean right = inTurn(
                () -> Password.check(password, hash == null ? NOBODYS : hash).with(ARGON2ID));
        return right && hash != null;
    }

    private static <T> T inTurn(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Sixteen random signs, about 92 bits. */
    static String temporary() {
        return RANDOM.ints(16, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** What is asked of a password that a person chose. */
    static void mustBeGood(String password, String username) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        RuleBroken.unless(length >= SHORTEST, "rule.password.tooShort", SHORTEST);
        RuleBroken.unless(length <= LONGEST, "rule.password.tooLong", LONGEST);
        RuleBroken.unless(!password.toLowerCase(Locale.ROOT).contains(username), "rule.password.containsUsername");
        RuleBroken.unless(password.codePoints().distinct().count() >= 5, "rule.password.tooPlain");
    }
}
