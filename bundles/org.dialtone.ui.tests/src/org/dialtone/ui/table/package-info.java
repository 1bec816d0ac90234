/** Tests of tables and trees, in a running workbench. */
@NonNullByDefault
package org.dialtone.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
