package org.imsa.hec.directory.ballot;

import java.io.Serializable;

/** A document that was attached when the ballot opened. @param sha256 of its content, in lower-case hexadecimal */
public record FrozenFile(long documentId, String name, String sha256) implements Serializable {}
