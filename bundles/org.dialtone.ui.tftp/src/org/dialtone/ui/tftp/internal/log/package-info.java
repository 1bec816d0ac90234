/**
 * The request log as the view shows it: filtered, sorted, paused, exported. Plain
 * Java, without a display.
 */
@NonNullByDefault
package org.dialtone.ui.tftp.internal.log;

import org.eclipse.jdt.annotation.NonNullByDefault;
