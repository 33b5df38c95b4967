package org.imsa.hec.directory.api;

/**
 * Where a party gets e-mail.
 *
 * @param address null if none is known
 * @param agreed did a person agree to get e-mail from us? An organisation need not
 */
public record Mailbox(String address, boolean agreed) {}
