/** Organisations that come in files: what a file may say of them, which are known already. */
package org.imsa.hec.directory.organisation.intake;
