/** How names are compared and found, in either script. */
package org.imsa.hec.directory.name;
