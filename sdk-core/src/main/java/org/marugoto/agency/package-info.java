/**
 * Support agencies (支援関係機関) of a municipality: their desks, programmes, areas and opening days, with the national
 * holidays of Japan computed from the law's rules.
 */
package org.marugoto.agency;
