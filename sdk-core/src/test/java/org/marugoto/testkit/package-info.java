/**
 * What an embedder tests with: contract suites for every port, laws for every decider, and a small sample domain, the
 * lending of wheelchairs, that the suites keep in the stores they try.
 *
 * <p>The suites are abstract classes of JUnit 5 tests: extend one, hand it an empty store, run it. The laws are plain checks
 * that throw {@link AssertionError} and know no engine.
 */
package org.marugoto.testkit;
