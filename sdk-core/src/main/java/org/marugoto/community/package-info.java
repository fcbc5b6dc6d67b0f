/**
 * Community issues (地域課題): what single troubles have in common becomes a matter of the neighbourhood, without anybody
 * in it. A {@link org.marugoto.community.Finding} keeps the way back to its sources and is read by those who may read
 * them; a {@link org.marugoto.community.CommunityIssue} is what residents read, and holds codes alone.
 */
package org.marugoto.community;
