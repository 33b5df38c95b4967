/**
 * Work that members do together: a project for a record of any context or for an initiative of the committee's own, its
 * roles and their places, who applied, was invited and assigned, the hours they gave, and the letter about their service.
 */
package org.imsa.hec.directory.project;
