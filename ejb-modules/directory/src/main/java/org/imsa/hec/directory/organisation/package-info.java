/** Organisations: ministries, universities, hospitals, societies, companies, and how to reach them. */
package org.imsa.hec.directory.organisation;
