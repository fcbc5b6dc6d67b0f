/**
 * The door for documents: files of rows and of settings, read with every fault at its file and line, all at once.
 */
package org.marugoto.document;
