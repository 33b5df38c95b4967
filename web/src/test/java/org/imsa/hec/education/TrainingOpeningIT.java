package org.imsa.hec.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.imsa.hec.education.training.TrainingFile;
import org.imsa.hec.education.training.TrainingFilter;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.education.training.TrainingStatus;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class TrainingOpeningIT extends ContainerTest {
    private static final As EDUCATOR = As.user("educator", Roles.EDUCATION_OFFICER);

    private final String title = "Course " + uniqueWord();

    @Inject
    private FundingFixture funding;

    @EJB
    private TrainingPlaces places;

    @Test
    void aGrantOpensItsTrainingPlaceWithTheApplicantAsTrainee() throws Exception {
        long applicant = funding.person("Zaynab", uniqueWord());
        GrantFile grant = approvedFor(applicant);

        TrainingFile place = EDUCATOR.call(() -> places.file(grant.record().id()));

        assertThat(place.status()).isEqualTo(TrainingStatus.OFFERED);
        assertThat(place.details().format()).isEqualTo(TrainingFormat.SHORT_COURSE);
        assertThat(place.trainee().id()).isEqualTo(applicant);
        assertThat(place.award()).isEqualTo(Money.usd("800"));
        assertThat(place.grantNumber()).isEqualTo(grant.number());
    }

    @Test
    void aGrantThatIsToldTwiceOpensOneTrainingPlace() throws Exception {
        GrantFile grant = approvedFor(funding.person("Zaynab", uniqueWord()));

        funding.tellAgain(grant);

        assertThat(EDUCATOR.call(() -> places.list(TrainingFilter.of(title), PageRequest.firstPage(25)))
                        .total())
                .isEqualTo(1);
    }

    private GrantFile approvedFor(long applicant) throws Exception {
        return funding.approvedFor(applicant, GrantPurpose.TRAINING, title, "800");
    }
}
