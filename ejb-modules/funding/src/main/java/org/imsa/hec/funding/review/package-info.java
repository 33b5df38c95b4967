/**
 * Blind review of the applications to a call. Reviewers are asked in phases; each says first that nothing ties them to the
 * applicant, sees the application without its names, and fills a score sheet. What others gave they see after they handed in
 * their own.
 */
package org.imsa.hec.funding.review;
