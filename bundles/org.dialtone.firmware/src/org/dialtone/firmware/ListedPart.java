package org.dialtone.firmware;

import java.util.OptionalLong;

/**
 * A file that the list of a load names.
 *
 * @param name     the exact name that phones ask for
 * @param size     of the whole file in bytes, if the list tells
 * @param start    the first characters of what follows the part's header, if the list tells them; otherwise empty
 * @param platform the hardware that it is for, such as {@code PLATFORM_1}; empty if it is for all
 * @param optional whether a phone may do without it
 */
public record ListedPart(String name, OptionalLong size, String start, String platform, boolean optional) {
}
