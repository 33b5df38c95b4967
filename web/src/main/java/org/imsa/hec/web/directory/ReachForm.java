package org.imsa.hec.web.directory;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/** Where somebody is and how to reach them, as it is typed. */
public class ReachForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String email;
    private String otherEmail;
    private String phone;
    private String country;
    private Governorate governorate;
    private String city;
    private String notes;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOtherEmail() {
        return otherEmail;
    }

    public void setOtherEmail(String otherEmail) {
        this.otherEmail = otherEmail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Governorate getGovernorate() {
        return governorate;
    }

    public void setGovernorate(Governorate governorate) {
        this.governorate = governorate;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
