/** Teams: who works on a record, in which role, from when to when, and who takes over from whom. */
package org.imsa.hec.directory.team;
