package org.dialtone.core.phones;

import java.util.Optional;

import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.LoadVersion;

/**
 * The lowest load that a model accepts; anything lower is rejected.
 *
 * @param hardware the hardware versions that it holds for
 * @param firmware the kind of firmware whose loads are meant; empty if it was not said
 * @param lowest   the lowest load; empty if they accept any
 */
public record HardwareFloor(HardwareRange hardware, Optional<FirmwareKind> firmware, Optional<LoadVersion> lowest) {
}
