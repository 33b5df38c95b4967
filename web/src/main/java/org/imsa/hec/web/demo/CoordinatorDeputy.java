package org.imsa.hec.web.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.imsa.hec.kernel.account.Roles;

/** Acts in the demo with the rights of the role {@link Roles#COORDINATOR}. */
@Stateless
@PermitAll
@RunAs(Roles.COORDINATOR)
public class CoordinatorDeputy extends Deputy {}
