/**
 * A TFTP load generator for loopback, and the benchmark that compares servers with it.
 * {@link org.dialtone.bench.Load} is for use by hand, {@link org.dialtone.bench.Bench} is what {@code releng/bench/run}
 * starts. It knows nothing of the server under test, and needs nothing but a JDK.
 */
package org.dialtone.bench;
