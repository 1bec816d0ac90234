package org.dialtone.ui.tftp.internal.transfers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dialtone.serving.Request;
import org.dialtone.serving.events.TransfersUnderWay.Progress;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.Rows;
import org.dialtone.ui.tftp.internal.PhoneNames;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The transfers under way with their speed, in the order in which they began unless
 * another is set. Used on one thread.
 */
public final class TransferModel implements Rows<TransferRow> {

	/** The speed is that of the last seconds, so that it is steady enough to be read. */
	private static final long SPEED_NANOS = 3_000_000_000L;
	/** A shorter time gives no speed: it would jump. */
	private static final long SHORTEST_NANOS = 200_000_000L;

	private record Sample(long nanos, long bytes) {
	}

	private final PhoneNames phones;
	private final Map<Request, ArrayDeque<Sample>> samples = new HashMap<>();
	private @Nullable Comparator<TransferRow> order;
	private List<TransferRow> rows = List.of();

	/** @param phones what names of files tell about phones */
	public TransferModel(PhoneNames phones) {
		this.phones = phones;
	}

	/** @param newOrder how rows are sorted from the next update on, {@code null} for the order in which they began */
	public void setOrder(@Nullable Comparator<TransferRow> newOrder) {
		order = newOrder;
	}

	/**
	 * Takes in the current state of the transfers.
	 *
	 * @param now {@link System#nanoTime()}
	 */
	public Change update(List<Progress> underWay, long now) {
		if (underWay.isEmpty() && rows.isEmpty()) {
			return Change.NONE;
		}
		var seen = new HashMap<Request, ArrayDeque<Sample>>();
		var updated = new ArrayList<TransferRow>();
		for (var progress : underWay) {
			var history = samples.getOrDefault(progress.request(), new ArrayDeque<>());
			seen.put(progress.request(), history);
			updated.add(new TransferRow(progress, phones.of(progress.request().file()),
					speed(history, now, progress.bytes())));
		}
		samples.clear();
		samples.putAll(seen);
		var ordered = order;
		if (ordered != null) {
			updated.sort(ordered);
		}
		rows = updated;
		return Change.REPLACED;
	}

	private static double speed(ArrayDeque<Sample> history, long now, long bytes) {
		history.add(new Sample(now, bytes));
		while (history.size() > 2 && now - history.getFirst().nanos > SPEED_NANOS) {
			history.removeFirst();
		}
		var oldest = history.getFirst();
		long nanos = now - oldest.nanos;
		return nanos < SHORTEST_NANOS ? -1 : (bytes - oldest.bytes) * 1e9 / nanos;
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public TransferRow get(int index) {
		return rows.get(index);
	}

	@Override
	public int indexOf(TransferRow row) {
		return rows.indexOf(row);
	}
}
