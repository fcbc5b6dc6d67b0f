/**
 * Conferences (会議), and what comes of them: decisions and tasks, gaps, measures and learning cases.
 *
 * <p>What kinds of conference there are is data of the profile: who convenes, whether consent or an undertaking of
 * confidentiality is needed, what may be tabled and decided, and which statute, if any, gives ground for sharing. Nothing
 * here asks which kind it is. One body can sit under several kinds in one sitting; what was said under one hat stays
 * there. Gaps, measures and learning cases hold codes only and never a person.
 */
package org.marugoto.conference;
