/** Open code lists with their labels, and the wording of reasons in Japanese and English. */
package org.marugoto.code;
