package org.imsa.hec.funding.grant;

import java.io.Serializable;

/** A grant as far as the caller sees it. @param file null unless they see all */
public record GrantView(GrantSight sight, GrantFile file) implements Serializable {}
