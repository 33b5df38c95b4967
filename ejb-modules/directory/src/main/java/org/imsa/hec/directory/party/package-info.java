/** What a person and an organisation have in common. */
package org.imsa.hec.directory.party;
