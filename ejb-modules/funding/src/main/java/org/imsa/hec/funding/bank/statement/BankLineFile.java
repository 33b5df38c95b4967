package org.imsa.hec.funding.bank.statement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.funding.bank.file.Part;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A line as the bank wrote it. Texts may be null.
 *
 * @param original what was paid, where that was in another currency; else null
 * @param parts payments that the bank booked together
 */
public record BankLineFile(
        long id,
        long accountId,
        long statementId,
        LocalDate bookedOn,
        LocalDate valueOn,
        Money amount,
        String reference,
        String checkNumber,
        String party,
        String partyDigits,
        String text,
        Money original,
        List<Part> parts)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(BankLine.KIND, id);
    }

    /** All that the bank wrote, in which names and references may stand. */
    public String words() {
        return Stream.of(party, text, reference, checkNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The most telling of its words. */
    public String label() {
        return Stream.of(party, text, reference, checkNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("–");
    }
}
