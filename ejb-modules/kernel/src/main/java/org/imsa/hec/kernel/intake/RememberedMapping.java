package org.imsa.hec.kernel.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** How the columns of a file with this very header were read the last time. */
@Entity
@Table(name = "kernel_intake_mapping")
public class RememberedMapping {

    /** The kind and the fingerprint of the header. */
    @Id
    private String id;

    @Convert(converter = ColumnsConverter.class)
    private Map<String, Integer> mapping;

    @Column(name = "day_order")
    @Enumerated(EnumType.STRING)
    private DayOrder dayOrder;

    protected RememberedMapping() {}

    RememberedMapping(String id, Map<String, Integer> mapping, DayOrder dayOrder) {
        this.id = id;
        this.mapping = mapping;
        this.dayOrder = dayOrder;
    }

    static String idOf(String kind, List<String> header) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", header).getBytes(StandardCharsets.UTF_8));
            return kind + ":" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    Map<String, Integer> mapping() {
        return mapping;
    }

    DayOrder dayOrder() {
        return dayOrder;
    }
}
