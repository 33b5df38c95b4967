package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.party.FieldChoice;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeField;
import org.imsa.hec.directory.party.MergeSheet;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.Messages;
import org.imsa.hec.web.shell.Notice;

/** Two records side by side: for each field which of them is right, and what will become of it. */
@Named
@ViewScoped
public class MergePage extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private MergeDesk desk;

    @Inject
    private MergeValues values;

    private Long kept;
    private Long gone;
    private MergeSheet sheet;
    private final Map<String, String> choices = new HashMap<>();

    public void load() {
        if (sheet == null) {
            RuleBroken.unless(kept != null && gone != null, "rule.record.gone");
            read();
        }
    }

    /** The other one is kept. */
    public void turn() {
        Long other = kept;
        kept = gone;
        gone = other;
        read();
    }

    private void read() {
        sheet = desk.compare(kept, gone);
        choices.clear();
        sheet.fields().forEach(field -> choices.put(field.name(), field.usual().name()));
    }

    public String merge() {
        Map<String, FieldChoice> chosen = new HashMap<>();
        choices.forEach((field, choice) -> chosen.put(field, FieldChoice.valueOf(choice)));
        desk.merge(request(), sheet.kept(), sheet.gone(), chosen);
        Notice.done("directory.merge.done");
        return go(page(), kept);
    }

    /** Where a field may be taken from. */
    public List<Choice> options(MergeField field) {
        return Stream.of(FieldChoice.values())
                .filter(choice -> choice != FieldChoice.BOTH || field.isMany())
                .map(choice -> new Choice(choice.name(), Messages.current().text("directory.merge.take." + choice)))
                .toList();
    }

    public List<String> kept(MergeField field) {
        return lines(field, field.kept());
    }

    public List<String> gone(MergeField field) {
        return lines(field, field.gone());
    }

    /** What will stand in the end, as it is chosen now. */
    public List<String> result(MergeField field) {
        return lines(field, field.result(FieldChoice.valueOf(choices.get(field.name()))));
    }

    private List<String> lines(MergeField field, Object value) {
        values.know(sheet);
        return values.lines(field.name(), value);
    }

    private String page() {
        return "/directory/" + sheet.kind().recordKind() + ".xhtml";
    }

    public PartyKind getKind() {
        return sheet.kind();
    }

    public MergeSheet getSheet() {
        return sheet;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public Long getKept() {
        return kept;
    }

    public void setKept(Long kept) {
        this.kept = kept;
    }

    public Long getGone() {
        return gone;
    }

    public void setGone(Long gone) {
        this.gone = gone;
    }
}
