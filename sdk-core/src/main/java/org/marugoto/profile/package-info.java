/**
 * Profiles: everything that differs between municipalities, as data in one folder. A new city is data, never code.
 */
package org.marugoto.profile;
