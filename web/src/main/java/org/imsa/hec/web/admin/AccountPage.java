package org.imsa.hec.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.AccountFile;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.account.TemporaryPassword;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.Notice;
import org.omnifaces.util.Faces;

/** One account: opening it, its owner and roles, whether it is in use. */
@Named
@ViewScoped
public class AccountPage extends FormPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/admin/account.xhtml";

    @EJB
    private AccountDesk desk;

    private Long id;
    private AccountFile file;
    private String username;
    private String latin;
    private String arabic;
    private String email;
    private List<String> roles = new ArrayList<>();
    private Long personId;

    public void load() {
        if (id != null && file == null) {
            file = desk.file(id);
            setVersion(file.version());
            latin = file.latin();
            arabic = file.arabic();
            email = file.email();
            roles = new ArrayList<>(file.roles());
            personId = file.personId();
        }
    }

    public String create() {
        return handOver(desk.create(username, details()));
    }

    public String save() {
        desk.change(id, getVersion(), details());
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String link() {
        desk.link(id, getVersion(), personId);
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String deactivate() {
        desk.deactivate(id, getVersion());
        return go(PAGE, id);
    }

    public String activate() {
        desk.activate(id, getVersion());
        return go(PAGE, id);
    }

    public String resetPassword() {
        return handOver(desk.resetPassword(id, getVersion()));
    }

    /** The password is shown once, on the page of the account. */
    private static String handOver(TemporaryPassword temporary) {
        Faces.setFlashAttribute("temporary", temporary);
        return go(PAGE, temporary.accountId());
    }

    private AccountDetails details() {
        return new AccountDetails(latin, arabic, email, Set.copyOf(roles));
    }

    public List<Choice> getRoleChoices() {
        return Choice.named("role.", Roles.ALL);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AccountFile getFile() {
        return file;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getLatin() {
        return latin;
    }

    public void setLatin(String latin) {
        this.latin = latin;
    }

    public String getArabic() {
        return arabic;
    }

    public void setArabic(String arabic) {
        this.arabic = arabic;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}
