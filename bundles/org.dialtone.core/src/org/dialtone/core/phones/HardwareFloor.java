package org.dialtone.core.phones;

import org.dialtone.core.Statement;

/**
 * The lowest load that a hardware version accepts; anything lower is rejected.
 *
 * @param hardware  the version printed on the phone, such as {@code V03} or
 *                  {@code V08 and later}
 * @param lowest    such as {@code 10.3(1)}, or {@code any}
 * @param statement the same in words, with its sources
 */
public record HardwareFloor(String hardware, String lowest, Statement<String> statement) {
}
