package org.imsa.hec.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.omnifaces.util.Components;

/** Tells a broken rule beside the field that it is about, if {@code rule-fields.properties} names one of the form: of several, by comma, the first. */
final class RuleFields {
    private static final ResourceBundle FIELDS = ResourceBundle.getBundle("org.imsa.hec.web.rule-fields");

    private RuleFields() {}

    static void tell(String key, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
        Optional<UIInput> field =
                fields(key).map(RuleFields::find).flatMap(Optional::stream).findFirst();
        field.ifPresent(RuleFields::mark);
        faces.addMessage(field.map(input -> input.getClientId(faces)).orElse(null), message);
    }

    /** What was typed was taken already; told to the field once more, it stands there, though it is not accepted. */
    private static void mark(UIInput input) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String typed = faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces));
        if (typed != null && !(input instanceof UISelectMany)) {
            input.setSubmittedValue(typed);
        }
        input.setValid(false);
    }

    private static Stream<String> fields(String key) {
        return FIELDS.containsKey(key) ? Stream.of(FIELDS.getString(key).split(",")) : Stream.empty();
    }

    private static Optional<UIInput> find(String id) {
        UIForm form = Components.getCurrentForm();
        UIComponent found = form == null ? null : form.findComponent(id);
        return found instanceof UIInput input && input.isRendered() ? Optional.of(input) : Optional.empty();
    }
}
