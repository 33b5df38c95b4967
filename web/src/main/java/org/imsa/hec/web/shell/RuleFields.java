package org.imsa.hec.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.ResourceBundle;
import org.omnifaces.util.Components;

/** Tells a broken rule beside the field that it is about, if {@code rule-fields.properties} names one of the form. */
final class RuleFields {
    private static final ResourceBundle FIELDS = ResourceBundle.getBundle("org.imsa.hec.web.rule-fields");

    private RuleFields() {}

    static void tell(String key, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
        Optional<UIInput> field = FIELDS.containsKey(key) ? find(FIELDS.getString(key)) : Optional.empty();
        field.ifPresent(input -> input.setValid(false));
        faces.addMessage(field.map(input -> input.getClientId(faces)).orElse(null), message);
    }

    private static Optional<UIInput> find(String id) {
        UIForm form = Components.getCurrentForm();
        UIComponent found = form == null ? null : form.findComponent(id);
        return found instanceof UIInput input && input.isRendered() ? Optional.of(input) : Optional.empty();
    }
}
