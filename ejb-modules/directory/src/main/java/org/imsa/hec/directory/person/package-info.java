/** People: their names in both scripts, how to reach them, where they live, what they are trained in. */
package org.imsa.hec.directory.person;
