/** What firmware files, trust lists and configuration files hold, as plain data. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.firmware;
