package org.dialtone.core.phones;

/**
 * Models that are shown together.
 *
 * @param id     unique in the catalogue, such as {@code 7900-desk}
 * @param vendor who makes them, such as {@code Cisco}
 * @param name   such as {@code 7900 series, desk}
 * @param form   the kind of device
 */
public record Family(String id, String vendor, String name, Form form) {
}
