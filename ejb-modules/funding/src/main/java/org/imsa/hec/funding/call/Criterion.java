package org.imsa.hec.funding.call;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;

/**
 * One thing that reviewers judge by points from 1 to 5. Written as a line: {@code 40 | Quality of the plan | جودة الخطة}.
 *
 * @param weight its share of the whole score, in percent
 */
public record Criterion(int weight, BilingualName name) implements Serializable {
    public static final int WHOLE = 100;
    public static final int MOST_POINTS = 5;

    private static final int MOST = 12;
    private static final Pattern LINE = Pattern.compile("(\\d{1,3})\\s*%?\\s*\\|([^|]*)(?:\\|([^|]*))?");

    /** @throws RuleBroken {@code rule.call.criterion} with a line that cannot be read, {@code .weights} with their sum */
    public static List<Criterion> list(String text) {
        List<Criterion> criteria = text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(Criterion::of)
                        .toList();
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        RuleBroken.unless(criteria.size() <= MOST, "rule.call.criteria", MOST);
        RuleBroken.unless(criteria.isEmpty() || sum == WHOLE, "rule.call.weights", sum);
        return criteria;
    }

    /** The lines that {@link #list} reads. */
    public static String text(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::line).collect(Collectors.joining("\n"));
    }

    private static Criterion of(String line) {
        Matcher read = LINE.matcher(line.strip());
        RuleBroken.unless(read.matches() && Integer.parseInt(read.group(1)) > 0, "rule.call.criterion", line.strip());
        return new Criterion(Integer.parseInt(read.group(1)), BilingualName.of(read.group(2), read.group(3)));
    }

    private String line() {
        return weight + " | " + (name.latin() == null ? "" : name.latin())
                + (name.arabic() == null ? "" : " | " + name.arabic());
    }
}
