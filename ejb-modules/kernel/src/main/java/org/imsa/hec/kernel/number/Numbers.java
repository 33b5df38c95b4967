package org.imsa.hec.kernel.number;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reference numbers such as {@code GR-2026-0042}: always unique, gaps are allowed. Numbers are taken from the database in
 * blocks by a short transaction of their own, so that no two writers wait for each other; a block is one number when
 * numbers are asked for seldom, and grows to 64 under load.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Numbers {
    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final int LARGEST_BLOCK = 64;
    private static final int SHORTEST = 4;

    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    @EJB
    private NumberBlocks store;

    /** @param series two or three letters that name the kind of record, such as {@code GR} */
    public String next(String series) {
        int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        Block block = blocks.computeIfAbsent(series + "-" + year, name -> new Block());
        String count = Long.toString(block.next(series, year));
        return series + "-" + year + "-" + "0".repeat(Math.max(0, SHORTEST - count.length())) + count;
    }

    private final class Block {
        private long next;
        private long end;
        private int size = 1;
        private Instant taken = Instant.EPOCH;

        synchronized long next(String series, int year) {
            if (next == end) {
                Instant now = clock.instant();
                size = taken.plus(BUSY).isAfter(now) ? Math.min(size * 2, LARGEST_BLOCK) : 1;
                taken = now;
                next = store.take(series, year, size);
                end = next + size;
            }
            return next++;
        }
    }
}
