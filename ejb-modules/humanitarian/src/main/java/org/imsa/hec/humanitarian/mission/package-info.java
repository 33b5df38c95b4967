/** Medical missions, from the plan to the report. */
package org.imsa.hec.humanitarian.mission;
