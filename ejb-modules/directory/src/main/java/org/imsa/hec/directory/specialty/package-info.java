/** What physicians and others of the health professions are trained in: the list that the product brings, and what the house adds. */
package org.imsa.hec.directory.specialty;
