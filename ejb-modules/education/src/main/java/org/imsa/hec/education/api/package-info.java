/** What other contexts may see of education. */
package org.imsa.hec.education.api;
