/**
 * Tables and trees with columns that can be sorted, resized, moved and hidden, that remember
 * it, and whose rows are copied as tab-separated text.
 * <p>
 * {@link org.dialtone.ui.table.RowTable} and {@link org.dialtone.ui.table.RowTree} are the widgets;
 * {@link org.dialtone.ui.table.Column} says what a column shows.
 */
@NonNullByDefault
package org.dialtone.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
