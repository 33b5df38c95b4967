/** Offices of organisations, such as that of a minister, and who held them when. */
package org.imsa.hec.directory.office;
