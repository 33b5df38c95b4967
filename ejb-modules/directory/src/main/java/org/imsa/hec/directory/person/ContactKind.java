package org.imsa.hec.directory.person;

/** What a telephone number or an e-mail address is for. */
public enum ContactKind {
    MOBILE,
    HOME_PHONE,
    WORK_PHONE,
    MESSENGER,
    PERSONAL_EMAIL,
    WORK_EMAIL,
    OTHER_EMAIL;

    public boolean isEmail() {
        return name().endsWith("_EMAIL");
    }
}
