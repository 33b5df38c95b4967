/** What other contexts may see of humanitarian work. */
package org.imsa.hec.humanitarian.api;
