package org.imsa.hec.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.primefaces.component.dialog.Dialog;

/** What is told above the page, or above the form of the dialog that the user is in: {@code hec:messages}. */
@Named
@RequestScoped
public class Told {

    /** The messages for this region: those that belong to no field, in the place where the user looks. */
    public List<FacesMessage> in(UIComponent region) {
        UIForm form = Components.getCurrentForm();
        Dialog asked = form == null ? null : Components.getClosestParent(form, Dialog.class);
        Dialog here = Components.getClosestParent(region, Dialog.class);
        return asked == here ? Faces.getContext().getMessageList(null) : List.of();
    }

    /** The severity as a class of the style: info, warn, error, fatal. */
    public String severity(FacesMessage message) {
        return message.getSeverity().toString().replaceAll(" .*", "").toLowerCase(java.util.Locale.ROOT);
    }
}
