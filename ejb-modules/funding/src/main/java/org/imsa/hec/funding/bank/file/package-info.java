/** Reads the files in which banks tell what happened on an account, and proves that their figures tie. */
package org.imsa.hec.funding.bank.file;
