package org.imsa.hec.kernel.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The content of documents, in pieces of one mebibyte, so that no document is ever whole in memory and each piece is a short
 * statement. Checks no rights: {@link Documents} does, for people; this is for mechanisms that act on their own.
 */
@Stateless
@PermitAll
public class DocumentPieces {
    private static final int PIECE = 1024 * 1024;

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void store(long documentId, InputStream content) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO kernel_document_piece (document_id, position, content) VALUES (?, ?, ?)")) {
            int position = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                insert.setLong(1, documentId);
                insert.setInt(2, position++);
                insert.setBytes(3, piece);
                insert.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the document is, without asking who wants to know. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DocumentRow document(long documentId) {
        return em.find(Document.class, documentId).row();
    }

    /** One piece; empty behind the last. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] piece(long documentId, int position) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT content FROM kernel_document_piece WHERE document_id = ? AND position = ?")) {
            query.setLong(1, documentId);
            query.setInt(2, position);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getBytes(1) : new byte[0];
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The whole content, read piece by piece as the reader goes on; holds no connection in between. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InputStream stream(long documentId) {
        return new Stream(session.getBusinessObject(DocumentPieces.class), documentId);
    }

    private static final class Stream extends InputStream {
        private final DocumentPieces pieces;
        private final long documentId;
        private int position;
        private InputStream piece = InputStream.nullInputStream();

        Stream(DocumentPieces pieces, long documentId) {
            this.pieces = pieces;
            this.documentId = documentId;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int read = piece.read(into, offset, length);
            if (read >= 0) {
                return read;
            }
            byte[] next = pieces.piece(documentId, position++);
            piece = new ByteArrayInputStream(next);
            return next.length == 0 ? -1 : piece.read(into, offset, length);
        }
    }
}
