/**
 * Keeps state and journal in a relational database.
 *
 * <p>{@link org.marugoto.jdbc.JdbcStore} is the one way in: it joins a transaction of the caller or owns one;
 * {@link org.marugoto.jdbc.JdbcSchema} makes its tables. Only prepared statements are used. What differs between databases
 * is in one small interface of this package.
 */
package org.marugoto.jdbc;
