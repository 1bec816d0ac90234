/** The commands by which one view reaches another without knowing it. */
@NonNullByDefault
package org.dialtone.ui.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
