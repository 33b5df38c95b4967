package org.imsa.hec.directory.api;

import java.util.List;

/** The parts that parties play in the records of one context: one CDI bean for each context. */
public interface PartyRoleSource {

    List<PartyRole> roles();
}
