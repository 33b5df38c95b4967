/** City chapters: the friends of the committee in one city, what they mean to raise each year, and what they have. */
package org.imsa.hec.funding.chapter;
