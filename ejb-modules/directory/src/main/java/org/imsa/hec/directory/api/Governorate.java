package org.imsa.hec.directory.api;

/** The governorates of Iraq, with their codes of ISO 3166-2:IQ. Shown by the message {@code enum.Governorate.<NAME>}. */
public enum Governorate {
    ANBAR("IQ-AN"),
    BABIL("IQ-BB"),
    BAGHDAD("IQ-BG"),
    BASRA("IQ-BA"),
    DHI_QAR("IQ-DQ"),
    DIYALA("IQ-DI"),
    DUHOK("IQ-DA"),
    ERBIL("IQ-AR"),
    HALABJA("IQ-HA"),
    KARBALA("IQ-KA"),
    KIRKUK("IQ-KI"),
    MAYSAN("IQ-MA"),
    MUTHANNA("IQ-MU"),
    NAJAF("IQ-NA"),
    NINEVEH("IQ-NI"),
    QADISIYYAH("IQ-QA"),
    SALAH_AL_DIN("IQ-SD"),
    SULAYMANIYAH("IQ-SU"),
    WASIT("IQ-WA");

    private final String isoCode;

    Governorate(String isoCode) {
        this.isoCode = isoCode;
    }

    public String isoCode() {
        return isoCode;
    }
}
