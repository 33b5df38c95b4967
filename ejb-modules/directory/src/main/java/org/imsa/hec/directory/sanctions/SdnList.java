package org.imsa.hec.directory.sanctions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;

/**
 * The list as its three files tell it, read and checked: {@code sdn.csv} with 12 columns, {@code alt.csv} with 5, {@code
 * add.csv} with 6. Aliases and addresses of an entry that {@code sdn.csv} does not have are kept under their number, so
 * that nobody whom the files name is passed over.
 *
 * @param files the three, in this order
 * @param fingerprint SHA-256 of their contents
 * @param doubts why the files may not be whole or not belong together; empty if all is well
 */
record SdnList(List<SdnFile> files, List<Listed> entries, String fingerprint, List<Message> doubts) {
    static final String SDN = "sdn.csv";
    static final String ALT = "alt.csv";
    static final String ADD = "add.csv";
    private static final int SDN_COLUMNS = 12;
    private static final int ALT_COLUMNS = 5;
    private static final int ADD_COLUMNS = 6;
    private static final int REMARKS = 11;

    /**
     * @param brought the three files, or one archive of them
     * @throws RuleBroken {@code rule.sanctions.*}: a file is missing, damaged, cut within a row, or another file
     */
    static SdnList read(List<SdnFile> brought) {
        List<SdnFile> all =
                brought.stream().flatMap(file -> file.unpacked().stream()).toList();
        List<String> missing = Stream.of(SDN, ALT, ADD)
                .filter(name -> all.stream().noneMatch(file -> file.isNamed(name)))
                .toList();
        RuleBroken.unless(missing.isEmpty(), "rule.sanctions.missingFile", String.join(", ", missing));
        List<SdnFile> three = Stream.of(SDN, ALT, ADD)
                .map(name -> all.stream()
                        .filter(file -> file.isNamed(name))
                        .map(file -> new SdnFile(name, file.content()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        SdnTable sdn = SdnTable.read(three.get(0), SDN_COLUMNS);
        SdnTable alt = SdnTable.read(three.get(1), ALT_COLUMNS);
        SdnTable add = SdnTable.read(three.get(2), ADD_COLUMNS);
        Map<Long, List<String>> aliases = texts(alt, row -> row.get(3));
        Map<Long, List<String>> addresses = texts(add, SdnList::address);
        List<Listed> entries = new ArrayList<>();
        Set<Long> known = new TreeSet<>();
        for (List<String> row : sdn.rows()) {
            long number = SdnTable.number(row);
            RuleBroken.unless(known.add(number), "rule.sanctions.twice", SDN, String.valueOf(number));
            RuleBroken.unless(row.get(1) != null, "rule.sanctions.nameless", SDN, String.valueOf(number));
            entries.add(entry(number, row, aliases.get(number), addresses.get(number)));
        }
        Set<Long> strangers = new TreeSet<>(aliases.keySet());
        strangers.addAll(addresses.keySet());
        strangers.removeAll(known);
        strangers.stream()
                .filter(aliases::containsKey)
                .map(number -> ofAliases(number, aliases.get(number), addresses.get(number)))
                .forEach(entries::add);
        return new SdnList(three, entries, fingerprint(three), doubts(strangers, three, List.of(sdn, alt, add)));
    }

    int names() {
        return entries.stream()
                .mapToInt(entry ->
                        1 + entry.aliases().size() + entry.weakAliases().size())
                .sum();
    }

    private static List<Message> doubts(Set<Long> strangers, List<SdnFile> files, List<SdnTable> tables) {
        List<Message> doubts = new ArrayList<>();
        if (!strangers.isEmpty()) {
            doubts.add(Message.of(
                    "directory.sanctions.doubt.strangers",
                    strangers.size(),
                    strangers.stream().limit(3).map(String::valueOf).collect(Collectors.joining(", "))));
        }
        boolean isAnyMarked = tables.stream().anyMatch(SdnTable::isMarked);
        for (int i = 0; i < tables.size(); i++) {
            if (isAnyMarked && !tables.get(i).isMarked()) {
                doubts.add(Message.of(
                        "directory.sanctions.doubt.endMark", files.get(i).name()));
            }
        }
        return doubts;
    }

    private static Listed entry(long number, List<String> row, List<String> aliases, List<String> addresses) {
        SdnRemarks remarks = SdnRemarks.read(row.get(REMARKS));
        return new Listed(
                number,
                ListedKind.of(row.get(2)),
                row.get(1),
                row.get(3) == null ? List.of() : List.of(row.get(3).split("\\]\\s*\\[")),
                row.get(4),
                orNone(aliases),
                remarks.weakAliases,
                remarks.births,
                remarks.birthPlaces,
                remarks.nationalities,
                remarks.papers,
                remarks.sex,
                orNone(addresses),
                row.get(REMARKS));
    }

    /** Somebody whom only the other files name; the list writes people as FAMILY, Given. */
    private static Listed ofAliases(long number, List<String> aliases, List<String> addresses) {
        ListedKind kind = aliases.get(0).contains(", ") ? ListedKind.PERSON : ListedKind.ORGANISATION;
        List<String> none = List.of();
        return new Listed(
                number,
                kind,
                aliases.get(0),
                none,
                null,
                List.copyOf(aliases.subList(1, aliases.size())),
                none,
                none,
                none,
                none,
                none,
                null,
                orNone(addresses),
                null);
    }

    private static Map<Long, List<String>> texts(SdnTable table, Function<List<String>, String> text) {
        Map<Long, List<String>> texts = new LinkedHashMap<>();
        table.rows().stream().filter(row -> text.apply(row) != null).forEach(row -> texts.computeIfAbsent(
                        SdnTable.number(row), unused -> new ArrayList<>())
                .add(text.apply(row)));
        return texts;
    }

    private static String address(List<String> row) {
        String address = row.subList(2, 5).stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
        return address.isEmpty() ? null : address;
    }

    private static List<String> orNone(List<String> texts) {
        return texts == null ? List.of() : List.copyOf(texts);
    }

    private static String fingerprint(List<SdnFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.content()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
