/** Records of which two may be about one person or one organisation: found in the background, decided by staff. */
package org.imsa.hec.directory.duplicate;
