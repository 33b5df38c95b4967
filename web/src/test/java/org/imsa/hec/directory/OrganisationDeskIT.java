package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.hospital;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.UUID;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationFile;
import org.imsa.hec.directory.organisation.OrganisationFilter;
import org.imsa.hec.directory.organisation.OrganisationRow;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.directory.organisation.Organisations;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationDeskIT extends ContainerTest {
    private static final As LIAISON = As.user("liaison", Roles.LIAISON_OFFICER);

    @EJB
    private OrganisationDesk desk;

    @EJB
    private Organisations organisations;

    @Test
    void anOrganisationIsWrittenDownOnceAndCorrectedLater() throws Exception {
        UUID request = UUID.randomUUID();
        long id = LIAISON.call(() -> desk.add(request, hospital("Basra Hospital", null)));
        long again = LIAISON.call(() -> desk.add(request, hospital("Basra Hospital", null)));

        LIAISON.run(() ->
                desk.change(id, file(id).version(), hospital("Basra Teaching Hospital", "مستشفى البصرة التعليمي")));

        assertThat(again).isEqualTo(id);
        assertThat(file(id).number()).matches("O-\\d{4}-\\d{4,}");
        assertThat(file(id).arabic()).isEqualTo("مستشفى البصرة التعليمي");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "latin", "arabic", "type", "city"})
    void theListIsFilteredByTypeAndSortedByEachOfItsColumns(String column) throws Exception {
        String word = uniqueWord();
        long id = LIAISON.call(() -> desk.add(UUID.randomUUID(), hospital(word + " Hospital", null)));
        PageRequest page = new PageRequest(0, 25, column, false);

        assertThat(LIAISON.call(() ->
                                organisations.list(new OrganisationFilter(word, OrganisationType.HOSPITAL, null), page))
                        .rows())
                .extracting(OrganisationRow::id)
                .containsExactly(id);
        assertThat(LIAISON.call(() ->
                                organisations.list(new OrganisationFilter(word, OrganisationType.MINISTRY, null), page))
                        .rows())
                .isEmpty();
    }

    @Test
    void anAssociateReadsButDoesNotWrite() throws Exception {
        As associate = As.user("associate", Roles.ASSOCIATE);
        long id = LIAISON.call(() -> desk.add(UUID.randomUUID(), hospital("Mosul Hospital", null)));

        assertThat(associate.call(() -> organisations.file(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> associate.run(() -> desk.add(UUID.randomUUID(), hospital("Erbil Hospital", null))))
                .isInstanceOf(EJBAccessException.class);
    }

    private OrganisationFile file(long id) throws Exception {
        return LIAISON.call(() -> organisations.file(id));
    }
}
