/**
 * Who in the directory may be somebody on the sanctions list: how names are compared with the list, what is found, and how
 * a member of the staff decides about it.
 */
package org.imsa.hec.directory.screening;
