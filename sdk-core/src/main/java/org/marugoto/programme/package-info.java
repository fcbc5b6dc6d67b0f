/**
 * Programme tags (事業区分): under which programme, in which field, by which operator and from which budget line something was
 * done, derived by dated rules so that nobody types it.
 */
package org.marugoto.programme;
