package org.imsa.hec.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/**
 * Search by name among 200,000 people, in the other script, in other spellings, and with a typing error, against an exact
 * match of an e-mail address by its index, in the same run. What all bear (Mohammed, of whom there
 * are 30,000) is among what is asked for.
 */
class NameSearchBench extends ContainerTest {
    private static final int ROUNDS = 12;
    private static final int WARMING_UP = 30;
    private static final double MOST = 5;
    private static final List<String> ASKED = List.of(
            "Mohamed Aljuburi",
            "محمد الجبوري",
            "Muhammad Hussain Al-Jibouri",
            "حسين علي العبيدي",
            "Ubaidi",
            "Shaymaa Dulaimy",
            "Zulfikar",
            "ذو الفقار الدليمي",
            "Mohammed",
            "محمد علي",
            "Ali Hussein",
            "Sarmed Qahtn Aldamluji",
            "Damlujji",
            "الدملوحي",
            "Abdul Rahman Aljubouri",
            "Mays Daml");

    @EJB
    private Parties parties;

    @EJB
    private People people;

    @EJB
    private ExactMatch match;

    @Test
    void aNameIsFoundNearlyAsFastAsAnExactMatch() throws Exception {
        ManyPeople.write(ManyPeople.COUNT);
        As reader = As.user("bench", Roles.COORDINATOR);
        Random random = new Random(7);
        Callable<Object> exact = () -> match.reachedAt("bench" + random.nextInt(ManyPeople.COUNT) + "@example.org");
        Callable<Object> exactInAList = () -> people.list(
                PersonFilter.of("bench" + random.nextInt(ManyPeople.COUNT) + "@example.org"),
                PageRequest.firstPage(25));
        List<Double> suggested = new ArrayList<>();
        List<Double> listed = new ArrayList<>();
        List<Double> exactly = new ArrayList<>();
        List<Double> exactlyListed = new ArrayList<>();
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            for (String asked : ASKED) {
                double suggest = millis(reader, () -> parties.suggest(PartyKind.PERSON, asked, 12));
                double list = millis(reader, () -> people.list(PersonFilter.of(asked), PageRequest.firstPage(25)));
                double one = millis(reader, exact);
                double oneListed = millis(reader, exactInAList);
                if (round >= 0) {
                    suggested.add(suggest);
                    listed.add(list);
                    exactly.add(one);
                    exactlyListed.add(oneListed);
                }
            }
        }
        assertThat(reader.call(() -> parties.suggest(PartyKind.PERSON, "Mohamed Aljuburi", 12)))
                .hasSize(12);
        ManyPeople.remove();
        BenchTable.row(
                "name search among 200,000, ms", median(suggested), "exact match, index", median(exactly), "<= 5 x");
        BenchTable.row(
                "the same in the list, ms", median(listed), "exact match in it", median(exactlyListed), "<= 5 x");
        assertThat(median(suggested) / median(exactly)).isLessThanOrEqualTo(MOST);
        assertThat(median(listed) / median(exactlyListed)).isLessThanOrEqualTo(MOST);
    }

    private static double millis(As reader, Callable<?> search) throws Exception {
        long begin = System.nanoTime();
        reader.call(search::call);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
