/** Training places, from the offer to the physician's return. */
package org.imsa.hec.education.training;
