/**
 * What can be done about findings with one command.
 * <p>
 * {@link org.dialtone.ui.findings.QuickFix} is to be implemented and registered as a
 * service.
 */
@NonNullByDefault
package org.dialtone.ui.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
