/** What a TFTP server serves, where, and how much of it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.tftp.settings;
