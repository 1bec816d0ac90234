/**
 * Choosing the workspace, and explaining why it cannot be used.
 */
@NonNullByDefault
package org.dialtone.app.internal.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
