package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.funding.review.ReviewBooth;
import org.imsa.hec.funding.review.ReviewFile;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One review: declaring one's interests, the application without its names, the score sheet. */
@Named
@ViewScoped
public class ReviewPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/review.xhtml";

    @EJB
    private ReviewBooth booth;

    private final List<Given> sheet = new ArrayList<>();
    private ReviewFile file;
    private String remark;
    private ConflictKind conflictKind;
    private String because;

    public void load() {
        if (file == null) {
            file = booth.file(getId());
            setVersion(file.version());
            remark = file.remark();
            for (int i = 0; i < file.criteria().size(); i++) {
                sheet.add(new Given(file.criteria().get(i), file.points().get(i)));
            }
        }
    }

    public String declareNone() {
        booth.declareNone(getId());
        return go(PAGE, getId());
    }

    public String declareConflict() {
        booth.declareConflict(getId(), conflictKind, because);
        return go(PAGE, getId());
    }

    public String fill() {
        booth.fill(
                getId(),
                getVersion(),
                sheet.stream()
                        .map(given -> given.points == null ? 0 : given.points)
                        .toList(),
                remark);
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public String handIn() {
        booth.handIn(getId(), getVersion());
        Notice.done("funding.review.handedIn");
        return go(PAGE, getId());
    }

    public List<Integer> getScale() {
        return IntStream.rangeClosed(1, Criterion.MOST_POINTS).boxed().toList();
    }

    public ConflictKind[] getConflictKinds() {
        return ConflictKind.values();
    }

    public ReviewFile getFile() {
        return file;
    }

    public List<Given> getSheet() {
        return sheet;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public ConflictKind getConflictKind() {
        return conflictKind;
    }

    public void setConflictKind(ConflictKind conflictKind) {
        this.conflictKind = conflictKind;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    /** The points for one criterion, as they are typed. */
    public static class Given implements Serializable {
        private static final long serialVersionUID = 1;

        private final Criterion criterion;
        private Integer points;

        Given(Criterion criterion, int points) {
            this.criterion = criterion;
            this.points = points == 0 ? null : points;
        }

        public Criterion getCriterion() {
            return criterion;
        }

        public Integer getPoints() {
            return points;
        }

        public void setPoints(Integer points) {
            this.points = points;
        }
    }
}
