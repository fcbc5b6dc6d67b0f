/**
 * Runnable examples and the command line that runs them: one small class each, on the public API only.
 */
package org.marugoto.examples;
