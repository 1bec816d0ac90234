/** The headless commands, one class for each command. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.cli.internal;
