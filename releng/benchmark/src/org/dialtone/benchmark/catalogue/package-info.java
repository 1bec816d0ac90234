/** Measures how long the catalogue takes to be read. */
package org.dialtone.benchmark.catalogue;
