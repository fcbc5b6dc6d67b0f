/**
 * Consultations (相談): who came, by which channel, about what.
 *
 * <p>Every desk can receive every consultation. Contacts (延べ件数) and new persons (実人数) are counted apart.
 */
package org.marugoto.consultation;
