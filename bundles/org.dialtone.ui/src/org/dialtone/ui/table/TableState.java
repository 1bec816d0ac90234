package org.dialtone.ui.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * What a table remembers of its columns. Immutable.
 *
 * @param order      ids of the columns from left to right, hidden ones included
 * @param widths     width in pixels by column id
 * @param hidden     ids of the hidden columns
 * @param sortColumn id of the column by which rows are sorted, or {@code null}
 * @param descending whether the largest comes first
 */
public record TableState(List<String> order, Map<String, Integer> widths, Set<String> hidden,
		@Nullable String sortColumn, boolean descending) {

	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String HIDDEN = "hidden"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$
	private static final String WIDTH = "width."; //$NON-NLS-1$

	/** Nothing is remembered: every column has its default. */
	public static final TableState INITIAL = new TableState(List.of(), Map.of(), Set.of(), null, false);

	public TableState {
		order = List.copyOf(order);
		widths = Map.copyOf(widths);
		hidden = Set.copyOf(hidden);
	}

	/**
	 * A section of the settings of a plug-in, for one table.
	 *
	 * @param owner a class of the plug-in
	 * @param table the name of the section
	 */
	public static IDialogSettings section(Class<?> owner, String table) {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(owner)).getDialogSettings(), table);
	}

	/** Reads what {@link #save} wrote; what is missing or damaged takes its default. */
	public static TableState load(IDialogSettings settings) {
		var order = list(settings, ORDER);
		var widths = new HashMap<String, Integer>();
		for (var id : order) {
			try {
				widths.put(id, settings.getInt(WIDTH + id));
			} catch (NumberFormatException e) {
				continue; // not remembered: the column keeps its own width
			}
		}
		var sort = settings.get(SORT);
		return new TableState(order, widths, new HashSet<>(list(settings, HIDDEN)),
				sort == null || sort.isEmpty() ? null : sort, settings.getBoolean(DESCENDING));
	}

	private static List<String> list(IDialogSettings settings, String key) {
		var values = settings.getArray(key);
		return values == null ? List.of() : List.of(values);
	}

	/** Writes all into a section that belongs to one table alone. */
	public void save(IDialogSettings settings) {
		settings.put(ORDER, order.toArray(String[]::new));
		settings.put(HIDDEN, hidden.stream().sorted().toArray(String[]::new));
		settings.put(SORT, sortColumn == null ? "" : sortColumn); //$NON-NLS-1$
		settings.put(DESCENDING, descending);
		widths.forEach((id, width) -> settings.put(WIDTH + id, width.intValue()));
	}
}
