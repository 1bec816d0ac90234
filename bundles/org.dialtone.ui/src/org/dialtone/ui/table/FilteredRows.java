package org.dialtone.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dialtone.ui.filter.FilterWords;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows that pass a filter, in their own order or in one that the user chose. Used on one thread.
 *
 * @param <T> immutable
 */
public final class FilteredRows<T> implements Rows<T> {

	private final Function<T, String> text;
	private List<T> all = List.of();
	private List<T> shown = List.of();
	private FilterWords words = FilterWords.ALL;
	private @Nullable Comparator<T> order;

	/** @param text the text that the filter searches */
	public FilteredRows(Function<T, String> text) {
		this.text = text;
	}

	/** Replaces the rows. */
	public Change set(List<T> rows) {
		all = List.copyOf(rows);
		return show();
	}

	/** @param filter words that a row must all contain; case does not matter */
	public Change filter(String filter) {
		words = FilterWords.of(filter);
		return show();
	}

	/** @param newOrder {@code null} for the rows' own order */
	public Change sort(@Nullable Comparator<T> newOrder) {
		order = newOrder;
		return show();
	}

	private Change show() {
		var passing = all.stream().filter(row -> words.matches(text.apply(row)));
		var chosen = order;
		Stream<T> sorted = chosen == null ? passing : passing.sorted(chosen);
		shown = sorted.toList();
		return Change.REPLACED;
	}

	/** The number of rows without the filter. */
	public int total() {
		return all.size();
	}

	/** The rows that are shown. */
	public List<T> shown() {
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
