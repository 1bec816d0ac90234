package org.dialtone.tftp;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** For tests that make symbolic links, or files whose names Windows does not allow. */
@Retention(RetentionPolicy.RUNTIME)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs links and names of POSIX")
@interface OnPosix {
}
