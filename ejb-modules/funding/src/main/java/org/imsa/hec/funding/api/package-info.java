/** What other contexts may see of funding: its events, and the two services by which they answer. */
package org.imsa.hec.funding.api;
