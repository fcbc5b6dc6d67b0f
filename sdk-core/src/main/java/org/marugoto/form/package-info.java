/**
 * Forms (帳票) as data and the sheets people fill in.
 *
 * <p>A form says what may be asked; it never decides whether somebody is helped. What is missing is shown as an open
 * question, what was asked and is not known stays unknown, and a sheet stays readable in the version it was filled in.
 */
package org.marugoto.form;
