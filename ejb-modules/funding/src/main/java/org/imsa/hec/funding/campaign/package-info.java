/** Campaigns: what is to be raised for a fund, until when, and how far it has come. */
package org.imsa.hec.funding.campaign;
