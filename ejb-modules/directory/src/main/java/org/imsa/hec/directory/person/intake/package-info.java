/** People that come in files: what a file may say of them, who is known already. */
package org.imsa.hec.directory.person.intake;
