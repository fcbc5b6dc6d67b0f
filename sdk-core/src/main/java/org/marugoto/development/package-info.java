/**
 * Resource development (資源開拓): where nothing that is there fits, somebody is in charge of making, widening or asking for something that
 * does (rule R13).
 */
package org.marugoto.development;
