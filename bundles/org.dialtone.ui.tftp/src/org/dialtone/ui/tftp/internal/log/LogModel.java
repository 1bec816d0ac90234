package org.dialtone.ui.tftp.internal.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.RequestLog;
import org.dialtone.ui.filter.FilterWords;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.Rows;
import org.dialtone.ui.tftp.internal.PhoneNames;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The request log as a table shows it: the rows that pass a filter, in an order, as
 * long as it is not paused up to date with the {@link RequestLog}. It keeps as many
 * rows as that log does.
 * <p>
 * Another filter or order is a {@link LogQuery}, which may run on any thread.
 * Everything else happens on one thread.
 */
public final class LogModel implements Rows<LogRow> {

	private final RequestLog log;
	private PhoneNames phones;
	private RowList all = new RowList();
	private RowList shown = new RowList();
	private FilterWords filter = FilterWords.ALL;
	private @Nullable Comparator<LogRow> order;
	private @Nullable LogQuery asked;
	private boolean paused;
	private long position;
	private int missing;
	private long dropped;

	/** @param phones what names of files tell about phones */
	public LogModel(RequestLog log, PhoneNames phones) {
		this.log = log;
		this.phones = phones;
	}

	@Override
	public int size() {
		return shown.size();
	}

	@Override
	public LogRow get(int index) {
		return shown.get(index);
	}

	@Override
	public int indexOf(LogRow row) {
		var ordered = order;
		int index = ordered == null ? shown.countBefore(row.number()) : Sorted.indexOf(shown, row, ordered);
		return index >= 0 && index < shown.size() && shown.get(index).equals(row) ? index : -1;
	}

	/** The row with a number; empty when it is gone, or came while paused. */
	public Optional<LogRow> row(long number) {
		int index = all.countBefore(number);
		return index < all.size() && all.get(index).number() == number ? Optional.of(all.get(index)) : Optional.empty();
	}

	/** How many requests the log holds, shown or not; those that came while paused do not count. */
	public int total() {
		return all.size();
	}

	/** How many older ones the log no longer holds. */
	public long dropped() {
		return dropped;
	}

	/** How many of them asked for a file that is missing. */
	public int missing() {
		return missing;
	}

	/** Whether only some of the requests are shown. */
	public boolean isFiltered() {
		return !filter.isAll();
	}

	/** The requests that are shown, in the order in which they are. */
	public List<LogRow> shownRows() {
		return shown.toList();
	}

	/** All requests in order of arrival. */
	public List<LogRow> allRows() {
		return all.toList();
	}

	/** Whether the rows are frozen. */
	public boolean isPaused() {
		return paused;
	}

	/** Freezes the rows while the log goes on, or lets them catch up at the next {@link #poll()}. */
	public void setPaused(boolean pause) {
		paused = pause;
	}

	/** How many requests have ended since the rows were frozen. */
	public long waiting() {
		return log.since(position).next() - position;
	}

	/** Forgets all requests, here and in the log. */
	public Change clear() {
		log.clear();
		var since = log.since(position);
		position = since.next() - since.records().size(); // what came in the meantime is not forgotten
		all = new RowList();
		shown = new RowList();
		asked = null;
		missing = 0;
		dropped = 0;
		return Change.REPLACED;
	}

	/** Takes in what has ended since the last time, unless paused. */
	public Change poll() {
		if (paused) {
			return Change.NONE;
		}
		var news = log.since(position);
		position = news.next();
		dropped = log.dropped();
		int excess = all.size() + news.records().size() - log.capacity();
		if (news.missed()) {
			excess = all.size(); // what the log has dropped was newer than all that we have
		}
		if (news.records().isEmpty() && excess <= 0) {
			return Change.NONE;
		}
		dropOldest(Math.clamp(excess, 0, all.size()));
		long number = news.next() - news.records().size();
		var fresh = new ArrayList<LogRow>();
		for (var ended : news.records()) {
			var row = new LogRow(++number, ended, phones);
			all.add(row);
			missing += ended.outcome() == Outcome.NOT_FOUND ? 1 : 0;
			fresh.add(row);
		}
		return asked == null ? show(fresh) : Change.NONE;
	}

	/**
	 * Calls phones by other names. Which rows are shown, and in which order, stays as it
	 * was: what was asked before has to be asked again.
	 */
	public Change setNames(PhoneNames names) {
		phones = names;
		all = all.with(names);
		shown = shown.with(names);
		return Change.REPLACED;
	}

	/**
	 * Asks for another filter or order. The rows stay as they are until the answer is
	 * handed to {@link #answer}; a later question makes an earlier one void.
	 *
	 * @param newOrder {@code null} for the order of arrival
	 */
	public LogQuery ask(FilterWords newFilter, @Nullable Comparator<LogRow> newOrder) {
		var total = newOrder == null ? null : newOrder.thenComparingLong(LogRow::number);
		var query = new LogQuery(all.toArray(), newFilter, total);
		asked = query;
		return query;
	}

	/** Shows the answer to the last question, and what came since it was asked. */
	public Change answer(LogQuery query, LogRow[] rows) {
		if (query != asked) {
			return Change.NONE;
		}
		asked = null;
		filter = query.filter();
		order = query.order();
		shown = new RowList(rows);
		var fresh = new ArrayList<LogRow>();
		for (int i = all.countBefore(query.nextNumber()); i < all.size(); i++) {
			fresh.add(all.get(i));
		}
		show(fresh);
		return Change.REPLACED;
	}

	private void dropOldest(int count) {
		for (int i = 0; i < count; i++) {
			missing -= all.get(i).ended().outcome() == Outcome.NOT_FOUND ? 1 : 0;
		}
		all.removeFirst(count);
	}

	/** Brings the shown rows up to date with all rows, of which these are new. */
	private Change show(List<LogRow> fresh) {
		long oldest = all.size() == 0 ? position + 1 : all.get(0).number();
		var matching = filter.isAll() ? fresh : fresh.stream().filter(row -> filter.matchesLowerCase(row.searched())).toList();
		var ordered = order;
		if (ordered != null) {
			shown = Sorted.merge(shown, oldest, matching, ordered);
			return Change.REPLACED;
		}
		int gone = shown.countBefore(oldest);
		shown.removeFirst(gone);
		for (var row : matching) {
			if (row.number() >= oldest) {
				shown.add(row);
			}
		}
		return gone == 0 && matching.isEmpty() ? Change.NONE : Change.shifted(gone);
	}
}
