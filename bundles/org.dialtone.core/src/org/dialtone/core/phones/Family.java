package org.dialtone.core.phones;

/**
 * Models that belong together for the eye.
 *
 * @param id     unique in the catalogue, such as {@code 7900-desk}
 * @param vendor who makes them, such as {@code Cisco}
 * @param name   such as {@code 7900 series, desk}
 * @param form   what they look like
 */
public record Family(String id, String vendor, String name, Form form) {
}
