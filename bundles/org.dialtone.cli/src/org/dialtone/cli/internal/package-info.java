/** The headless commands, one class a command. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.cli.internal;
