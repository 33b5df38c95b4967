/** In which instalments a grant is paid: how much, when due, and which milestone releases each. */
package org.imsa.hec.funding.instalment;
