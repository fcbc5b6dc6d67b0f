/**
 * Statistics of consultation: contacts (延べ件数) and cases (実人数) counted apart, by the month of intake and of completion.
 */
package org.marugoto.report;
