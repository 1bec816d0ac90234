package org.dialtone.ui.internal.contributions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.Rows;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows that pass a filter, in their own order or in one that the user chose. Used on one thread.
 *
 * @param <T> immutable
 */
final class FilteredRows<T> implements Rows<T> {

	private final Function<T, String> text;
	private List<T> all = List.of();
	private List<T> shown = List.of();
	private List<String> words = List.of();
	private @Nullable Comparator<T> order;

	/** @param text the text that the filter searches */
	FilteredRows(Function<T, String> text) {
		this.text = text;
	}

	/** Replaces the rows. */
	Change set(List<T> rows) {
		all = List.copyOf(rows);
		return show();
	}

	/** @param filter words that a row must all contain; case does not matter */
	Change filter(String filter) {
		words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
		return show();
	}

	/** @param newOrder {@code null} for the rows' own order */
	Change sort(@Nullable Comparator<T> newOrder) {
		order = newOrder;
		return show();
	}

	private Change show() {
		var passing = all.stream().filter(this::passes);
		var chosen = order;
		Stream<T> sorted = chosen == null ? passing : passing.sorted(chosen);
		shown = sorted.toList();
		return Change.REPLACED;
	}

	private boolean passes(T row) {
		var haystack = text.apply(row).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(haystack::contains);
	}

	/** The number of rows without the filter. */
	int total() {
		return all.size();
	}

	/** The rows that are shown. */
	List<T> shown() {
		return shown;
	}

	@Override
	public int size() {
		return shown.size();
	}

	@Override
	public T get(int index) {
		return shown.get(index);
	}

	@Override
	public int indexOf(T row) {
		return shown.indexOf(row);
	}
}
