package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imsa.hec.directory.sanctions.ListDesk;
import org.imsa.hec.directory.sanctions.SanctionsLists;
import org.imsa.hec.directory.sanctions.SdnFile;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.imsa.hec.test.As;

/** Sanctions lists of a few entries, and names that nothing else is like. */
@Dependent
public class ListedFixture {
    public static final As COORDINATOR = As.user("samira", Roles.COORDINATOR);

    private static final Random RANDOM = new Random();
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final String NOTHING = "-0- ";

    @EJB
    private ListDesk desk;

    @EJB
    private SanctionsLists lists;

    /** @param remarks as the list writes them; null for none */
    public record Entry(long number, String name, String remarks, String... aliases) {}

    /** A name of four syllables. */
    public static String name() {
        return IntStream.range(0, 4)
                .mapToObj(i -> "" + "bdfgjklmnrst".charAt(RANDOM.nextInt(12)) + "aiu".charAt(RANDOM.nextInt(3)))
                .collect(Collectors.joining("", "", "m"));
    }

    /** The three files of a list; an entry that is nobody's is always there, so that none of the files is empty. */
    public static List<SdnFile> files(Entry... entries) {
        List<Entry> all = Stream.concat(
                        Stream.of(entries),
                        Stream.of(new Entry(999_999, name() + " " + name(), null, name() + " " + name())))
                .toList();
        String sdn = all.stream().map(ListedFixture::row).collect(Collectors.joining());
        String alt = all.stream()
                .flatMap(entry -> Stream.of(entry.aliases())
                        .map(alias -> entry.number() + ",1,\"aka\",\"" + alias + "\"," + NOTHING + "\r\n"))
                .collect(Collectors.joining());
        String add = all.stream()
                .map(entry -> entry.number() + ",1," + NOTHING + ",\"Mosul\",\"Iraq\"," + NOTHING + "\r\n")
                .collect(Collectors.joining());
        return List.of(file("sdn.csv", sdn), file("alt.csv", alt), file("add.csv", add));
    }

    private static String row(Entry entry) {
        String remarks = entry.remarks() == null ? NOTHING : "\"" + entry.remarks() + "\"";
        return entry.number() + ",\"" + entry.name() + "\",\"individual\",\"SDGT] [IRAQ2\"," + (NOTHING + ",").repeat(7)
                + remarks + "\r\n";
    }

    private static SdnFile file(String name, String rows) {
        return new SdnFile(name, (rows + "\u001A").getBytes(StandardCharsets.US_ASCII));
    }

    /** Loads a list of today and waits until everybody was screened. */
    public long load(Entry... entries) throws Exception {
        return load(files(entries));
    }

    public long load(List<SdnFile> files) throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        long list = COORDINATOR.call(() -> desk.load(UUID.randomUUID(), today, files, true));
        await(list);
        return list;
    }

    /** Waits until the job of this version has ended well. */
    public void await(long list) throws Exception {
        Instant limit = Instant.now().plus(LONGEST);
        while (!work(list).isOver() && Instant.now().isBefore(limit)) {
            Thread.sleep(100);
        }
        if (work(list).state() != JobState.DONE) {
            throw new IllegalStateException("The list was not loaded: " + work(list));
        }
    }

    private JobRow work(long list) throws Exception {
        return COORDINATOR.call(() -> lists.work(list)).orElseThrow();
    }
}
