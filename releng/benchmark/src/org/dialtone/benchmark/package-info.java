/**
 * A TFTP load generator for loopback, and the benchmark that compares servers with it.
 * {@link org.dialtone.benchmark.Load} is for use by hand, {@link org.dialtone.benchmark.Benchmark} is what {@code releng/benchmark/run}
 * starts. It knows nothing of the server under test, and needs nothing but a JDK.
 */
package org.dialtone.benchmark;
