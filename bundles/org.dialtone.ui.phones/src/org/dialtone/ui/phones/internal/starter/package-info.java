/** Procedures for the user to start from. */
@NonNullByDefault
package org.dialtone.ui.phones.internal.starter;

import org.eclipse.jdt.annotation.NonNullByDefault;
