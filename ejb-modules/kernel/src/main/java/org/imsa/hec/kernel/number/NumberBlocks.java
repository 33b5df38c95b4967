package org.imsa.hec.kernel.number;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes a block of numbers from the database in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NumberBlocks {

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    /** The first of {@code size} numbers that nobody else will get. */
    public long take(String series, int year, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement take =
                        connection.prepareStatement("INSERT INTO kernel_number (series, year, taken) VALUES (?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE taken = taken + VALUES(taken)");
                PreparedStatement read =
                        connection.prepareStatement("SELECT taken FROM kernel_number WHERE series = ? AND year = ?")) {
            take.setString(1, series);
            take.setInt(2, year);
            take.setInt(3, size);
            take.executeUpdate();
            read.setString(1, series);
            read.setInt(2, year);
            try (ResultSet found = read.executeQuery()) {
                found.next();
                return found.getLong(1) - size + 1;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
