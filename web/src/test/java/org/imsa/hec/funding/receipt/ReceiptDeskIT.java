package org.imsa.hec.funding.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.person.ContactConsent;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.Refused;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.outbox.OutboxRow;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class ReceiptDeskIT extends ContainerTest {
    private static final As ADMINISTRATOR = As.user("admin", Roles.ADMINISTRATOR);

    @Inject
    private ReceiptFixture fixture;

    @Inject
    private FundingFixture funding;

    @EJB
    private ReceiptDesk desk;

    @EJB
    private Receipts receipts;

    @EJB
    private GiftDesk gifts;

    @EJB
    private Documents documents;

    @EJB
    private Outbox outbox;

    private final String word = PartyFixture.uniqueWord();
    private final String email = word + "@example.org";

    @Test
    void aReceiptIsNumberedKeptAsAPdfAndMailedToADonorWhoAgreed() throws Exception {
        long gift = given(email, ReceiptFixture.AGREED);

        long receipt = fixture.issued(gift);

        ReceiptFile file = fixture.file(receipt);
        assertThat(file.number()).matches("RC-\\d{4}-\\d{4,}");
        assertThat(file.taxId()).isEqualTo("12-3456789");
        assertThat(file.delivery()).isEqualTo(Delivery.MAILED);
        assertThat(file.gifts()).singleElement().satisfies(line -> {
            assertThat(line.giftNumber()).isEqualTo(funding.gift(gift).number());
            assertThat(line.given()).isEqualTo(Money.usd("200"));
        });
        List<DocumentRow> papers = TREASURER.call(() -> documents.of(file.ref()));
        assertThat(papers).singleElement().satisfies(paper -> {
            try (InputStream pdf = TREASURER.call(() -> documents.open(paper.id()))) {
                assertThat(new String(pdf.readNBytes(4))).isEqualTo("%PDF");
            }
        });
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail.subjectLine())
                .contains("Your receipt " + file.number(), "وصل تبرعكم"));
    }

    @Test
    void whoHasNoAddressOrDidNotAgreeGetsNoEmail() throws Exception {
        long silent = fixture.issued(given(null, ReceiptFixture.AGREED));
        long notAsked = fixture.issued(given(email, ContactConsent.NOT_ASKED));

        assertThat(fixture.file(silent).delivery()).isEqualTo(Delivery.NO_ADDRESS);
        assertThat(fixture.file(notAsked).delivery()).isEqualTo(Delivery.NO_CONSENT);
        assertThat(mails()).isEmpty();
        Refused.by("rule.receipt.noAddress", () -> TREASURER.run(() -> desk.mail(silent, version(silent))));
        Refused.by("rule.receipt.noConsent", () -> TREASURER.run(() -> desk.mail(notAsked, version(notAsked))));
    }

    @Test
    void aReceiptIsNotIssuedWhileNobodySaidWhatTheDonorGot() throws Exception {
        long gift = given(null, ContactConsent.NOT_ASKED);

        Refused.by("rule.receipt.missing", () -> issue(gift, null))
                .containsExactly(funding.gift(gift).number(), Set.of(Element.IN_RETURN));

        assertThat(TREASURER.call(() -> receipts.ofGift(gift))).isEmpty();
    }

    @Test
    void whatTheDonorGotIsDisclosed() throws Exception {
        long gift = given(null, ContactConsent.NOT_ASKED);

        long receipt = issue(gift, InReturn.something("Dinner", Money.usd("60")));

        assertThat(fixture.file(receipt).gifts()).singleElement().satisfies(line -> {
            assertThat(line.returned()).isEqualTo("Dinner");
            assertThat(line.deductible()).isEqualTo(Money.usd("140"));
        });
    }

    @Test
    void aGiftStandsOnOneValidReceiptWhoeverElseIssuesOneAtTheSameInstant() throws Exception {
        long gift = given(null, ContactConsent.NOT_ASKED);
        UUID request = UUID.randomUUID();

        Threads.together(
                4, () -> TREASURER.call(() -> desk.issue(request, gift, InReturn.NOTHING, ReceiptLanguage.ENGLISH)));
        Threads.together(4, () -> issue(gift, InReturn.NOTHING));

        List<ReceiptRow> issued = TREASURER.call(() -> receipts.ofGift(gift));
        assertThat(issued).hasSize(1);
        Refused.by("rule.receipt.exists", () -> issue(gift, InReturn.NOTHING))
                .containsExactly(
                        funding.gift(gift).number(), List.of(issued.get(0).number()));
    }

    @Test
    void aVoidReceiptStaysAndItsDonorIsTold() throws Exception {
        long gift = given(email, ReceiptFixture.AGREED);
        long receipt = fixture.issued(gift);

        TREASURER.run(() -> desk.declareVoid(receipt, version(receipt), "Wrong donor"));

        ReceiptFile file = fixture.file(receipt);
        assertThat(file.status()).isEqualTo(ReceiptStatus.VOID);
        assertThat(file.voidReason()).isEqualTo("Wrong donor");
        assertThat(file.voidedBy()).isEqualTo("layla");
        assertThat(file.next()).isEmpty();
        assertThat(mails()).anySatisfy(mail -> assertThat(mail.subjectLine()).contains("is void"));
        assertThat(fixture.file(fixture.issued(gift)).replaces()).isNull();
    }

    @Test
    void aReissuedReceiptAndTheVoidOneNameEachOther() throws Exception {
        long old = fixture.issued(given(null, ContactConsent.NOT_ASKED));

        long young = TREASURER.call(() -> desk.reissue(
                UUID.randomUUID(),
                old,
                version(old),
                "A dinner was forgotten",
                InReturn.something("Dinner", Money.usd("50")),
                ReceiptLanguage.ENGLISH));

        assertThat(fixture.file(old).status()).isEqualTo(ReceiptStatus.VOID);
        assertThat(fixture.file(old).replacedBy().ref().id()).isEqualTo(young);
        assertThat(fixture.file(young).replaces().ref().id()).isEqualTo(old);
        assertThat(fixture.file(young).gifts()).singleElement().satisfies(line -> assertThat(line.deductible())
                .isEqualTo(Money.usd("150")));
    }

    @Test
    void theReceiptOfAReversedGiftIsToBeVoidedAndNoOtherIsIssued() throws Exception {
        long gift = given(null, ContactConsent.NOT_ASKED);
        long receipt = fixture.issued(gift);

        TREASURER.run(() -> gifts.reverse(gift, funding.gift(gift).version(), "The cheque bounced"));

        assertThat(fixture.file(receipt).isToBeVoided()).isTrue();
        assertThat(toVoid()).extracting(ReceiptRow::id).containsExactly(receipt);
        Refused.by(
                "rule.receipt.allReversed",
                () -> TREASURER.call(() -> desk.reissue(
                        UUID.randomUUID(), receipt, version(receipt), "Again", null, ReceiptLanguage.BOTH)));
        TREASURER.run(() -> desk.declareVoid(receipt, version(receipt), "The cheque bounced"));
        assertThat(toVoid()).isEmpty();
        Refused.by("rule.receipt.giftReversed", () -> issue(gift, InReturn.NOTHING));
    }

    @Test
    void aYearlyStatementDoesNotRepeatWhatWasReceiptedSingly() throws Exception {
        fixture.knownIssuer();
        long donor = fixture.donor(word, null, ContactConsent.NOT_ASKED);
        fixture.issued(fixture.gift(donor, "350"));
        long left = fixture.gift(donor, "200");
        int year = FundingFixture.TODAY.getYear();

        Refused.by("rule.receipt.missing", () -> statement(donor, year, false));
        long statement = statement(donor, year, true);

        assertThat(fixture.file(statement).gifts())
                .extracting(ReceiptLineFile::giftId)
                .containsExactly(left);
        assertThat(fixture.file(statement).year()).isEqualTo(year);
        Refused.by("rule.receipt.nothingLeft", () -> statement(donor, year, true));
        Refused.by("rule.receipt.nothingLeft", () -> statement(donor, year - 1, true));
    }

    private long statement(long donor, int year, boolean restNothing) throws Exception {
        return TREASURER.call(() -> desk.issueYear(UUID.randomUUID(), donor, year, restNothing, ReceiptLanguage.BOTH));
    }

    @Test
    void onlyTheTreasurerIssuesAndNobodyOverAnOlderState() throws Exception {
        long gift = given(null, ContactConsent.NOT_ASKED);
        long receipt = fixture.issued(gift);

        assertThatThrownBy(() ->
                        MEMBER.call(() -> desk.issue(UUID.randomUUID(), gift, InReturn.NOTHING, ReceiptLanguage.BOTH)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> TREASURER.run(() -> desk.declareVoid(receipt, version(receipt) - 1, "Why")))
                .isInstanceOf(RecordChanged.class);
        assertThat(MEMBER.call(() -> receipts.file(receipt)).next()).isEmpty();
    }

    private long given(String address, ContactConsent consent) throws Exception {
        fixture.knownIssuer();
        return fixture.gift(fixture.donor(word, address, consent), "200");
    }

    private long issue(long gift, InReturn inReturn) throws Exception {
        return TREASURER.call(() -> desk.issue(UUID.randomUUID(), gift, inReturn, ReceiptLanguage.ENGLISH));
    }

    private long version(long receipt) throws Exception {
        return fixture.file(receipt).version();
    }

    private List<ReceiptRow> toVoid() throws Exception {
        return MEMBER.call(() -> receipts.list(null, ReceiptFilter.TO_VOID, word, PageRequest.firstPage(10)))
                .rows();
    }

    private List<OutboxRow> mails() throws Exception {
        return ADMINISTRATOR
                .call(() -> outbox.list(null, email, PageRequest.firstPage(10)))
                .rows();
    }
}
