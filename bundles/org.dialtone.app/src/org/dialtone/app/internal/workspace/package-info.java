/**
 * Which folder is the workspace, and what is said when another process has it.
 */
@NonNullByDefault
package org.dialtone.app.internal.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
