package org.dialtone.firmware.internal.bundles;

import java.time.Instant;
import java.util.Optional;

import org.dialtone.firmware.formats.Input;

/**
 * A file that was in an archive.
 *
 * @param name  as it can be shown; folders are separated by slashes
 * @param time  when it was last changed, if the archive tells
 * @param bytes valid as long as the spool is open
 */
public record Unpacked(String name, Optional<Instant> time, Input bytes) {
}
