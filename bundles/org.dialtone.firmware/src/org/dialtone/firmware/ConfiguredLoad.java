package org.dialtone.firmware;

/**
 * A load that a configuration file gives to phones.
 *
 * @param number the number by which call managers know the model, as it is written; empty in the configuration of one
 *               phone, or where it is missing
 * @param model  the name of the model that is written beside it; usually empty
 * @param load   the name of the load; empty if none is named
 * @param line   from 1
 */
public record ConfiguredLoad(String number, String model, String load, int line) {
}
