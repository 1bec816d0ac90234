package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.RequestLog;
import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.testing.Ui;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.server.ServerPreferences;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;

/** The table of requests: what it shows, and when. */
class LogTableTest extends ServerViewTestBase {

	private final Entries entries = new Entries();

	/** More than the table may be given at once, so that the slow ways are taken too. */
	private static final int MANY = 5_000;
	/** So many looks at a table without a change mean that it stands still. */
	private static final int STILL = 20;

	@Test
	void theFilterNarrowsAndEscapeWidens() {
		add(3, "load", Outcome.SENT);
		add(2, "part", Outcome.NOT_FOUND);
		awaitRows(5);
		var box = filter();
		box.setText("not found");
		awaitRows(2);
		Ui.await("the count", () -> says("2 of 5 requests, 2 not found"));
		add(1, "part", Outcome.NOT_FOUND);
		add(1, "load", Outcome.SENT);
		awaitRows(3);
		var escape = new Event();
		escape.keyCode = SWT.ESC;
		box.notifyListeners(SWT.KeyDown, escape);
		awaitRows(7);
		assertThat(box.getText()).isEmpty();
	}

	@Test
	void findMovesToTheFilter() {
		table().setFocus();
		Ui.command("org.eclipse.ui.edit.findReplace");
		assertThat(filter().isFocusControl()).isTrue();
	}

	@Test
	void aLargeLogIsFilteredInTheBackground() {
		add(MANY, "load", Outcome.SENT);
		awaitRows(MANY);
		filter().setText("load" + MANY);
		awaitRows(1);
		assertThat(cells(0, "File")).containsExactly("load" + MANY);
		filter().setText("");
		awaitRows(MANY);
	}

	@Test
	void pauseFreezesTheTableWhileTheLogGoesOn() {
		add(2, "load", Outcome.SENT);
		awaitRows(2);
		Ui.command("org.dialtone.ui.tftp.pauseLog");
		add(3, "load", Outcome.SENT);
		Ui.await("what waits", () -> says("paused, 3 more waiting"));
		assertThat(table().getItemCount()).isEqualTo(2);
		assertThat(requests().since(0).records()).hasSize(5);
		Ui.command("org.dialtone.ui.tftp.pauseLog");
		awaitRows(5);
		Ui.await("no more pause", () -> !says("paused"));
	}

	@Test
	void clearForgetsEverything() {
		add(3, "load", Outcome.SENT);
		awaitRows(3);
		Ui.command("org.dialtone.ui.tftp.clearLog");
		awaitRows(0);
		assertThat(requests().since(0).records()).isEmpty();
		Ui.await("the count", () -> says("No requests yet"));
	}

	@Test
	void theNewestIsFollowedUntilTheUserScrollsAway() {
		add(500, "load", Outcome.SENT);
		awaitRows(500);
		Ui.await("the newest in view", this::isNewestVisible);
		scroll(100);
		assertThat(log().isFollowing()).isFalse();
		int top = table().getTopIndex();
		add(200, "load", Outcome.SENT);
		awaitRows(700);
		Ui.run(300);
		assertThat(table().getTopIndex()).isEqualTo(top);
		Ui.command("org.dialtone.ui.tftp.autoscroll");
		assertThat(log().isFollowing()).isTrue();
		Ui.await("the newest in view", this::isNewestVisible);
		scroll(100);
		Ui.await("following again at the end", () -> {
			table().setTopIndex(699);
			dragged();
			return log().isFollowing();
		});
	}

	@Test
	void theUsersPlaceStaysWhenOldRowsGo() {
		store(ServerPreferences.LOG_ENTRIES, "1000");
		add(1000, "load", Outcome.SENT);
		awaitRows(1000);
		Ui.await("the newest in view", this::isNewestVisible);
		scroll(500);
		var row = cells(table().getTopIndex(), "File");
		table().setSelection(501);
		table().notifyListeners(SWT.Selection, new Event());
		var selected = cells(501, "File");
		add(100, "load", Outcome.SENT);
		Ui.await("the newest", () -> cells(999, "File").equals(List.of("load1100")));
		Ui.run(400);
		assertThat(table().getSelectionIndex()).isEqualTo(401);
		assertThat(cells(table().getSelectionIndex(), "File")).isEqualTo(selected);
		assertThat(cells(table().getTopIndex(), "File")).isEqualTo(row);
		assertThat(table().getItemCount()).isEqualTo(1000);
	}

	@Test
	void sortingHoldsForRowsThatComeAndKeepsTheSelection() {
		add(10, "b", Outcome.SENT);
		add(10, "d", Outcome.SENT);
		awaitRows(20);
		table().setSelection(0);
		table().notifyListeners(SWT.Selection, new Event());
		header("File");
		Ui.await("sorted", () -> cells(0, "File").getFirst().equals("b1"));
		header("File");
		Ui.await("sorted the other way", () -> cells(0, "File").getFirst().equals("d20"));
		add(1, "c", Outcome.SENT);
		awaitRows(21);
		assertThat(column("File", 21).get(10)).isEqualTo("c21");
		assertThat(cells(table().getSelectionIndex(), "File")).containsExactly("b1");
		header("File");
		Ui.await("as they came", () -> cells(0, "File").getFirst().equals("b1") && cells(20, "File").getFirst().equals("c21"));
	}

	@Test
	void allRowsAreSelectedAtOnce() {
		add(MANY, "load", Outcome.SENT);
		awaitRows(MANY);
		table().setFocus();
		Ui.command("org.eclipse.ui.edit.selectAll");
		assertThat(log().table().selection()).isEqualTo(log().shownRows());
		table().deselect(0);
		table().notifyListeners(SWT.Selection, new Event());
		assertThat(log().table().selection()).isEqualTo(log().shownRows().subList(1, MANY));
	}

	@Test
	void aHundredThousandCostNoMoreThanWhatIsSeen() {
		var filled = new AtomicInteger();
		table().addListener(SWT.SetData, event -> filled.incrementAndGet());
		add(RequestLog.DEFAULT_CAPACITY, "load", Outcome.SENT);
		awaitRows(RequestLog.DEFAULT_CAPACITY);
		Ui.run(500);
		assertThat(filled).as("rows made").hasValueLessThan(RequestLog.DEFAULT_CAPACITY / 20);
		filled.set(0);
		for (int i = 0; i < 20; i++) {
			add(50, "more", Outcome.SENT);
			Ui.run(20);
		}
		Ui.await("the newest", () -> log().shownRows().getLast().ended().request().file().startsWith("more"));
		Ui.await("the count", () -> says(Numbers.grouped(RequestLog.DEFAULT_CAPACITY) + " requests"));
		Ui.run(300);
		assertThat(filled).as("rows made for new ones").hasValueLessThan(2_500);
		filled.set(0);
		filter().setText("more");
		awaitRows(1_000);
		assertThat(filled).as("rows made to filter").hasValueLessThan(RequestLog.DEFAULT_CAPACITY / 20);
	}

	@Test
	void aHiddenViewDoesNotRefresh() throws PartInitException {
		add(3, "load", Outcome.SENT);
		awaitRows(3);
		var other = page().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_CREATE);
		page().activate(view());
		var stack = page().getViewStack(view());
		if (stack.length == 1) {
			hideByMinimising();
		} else {
			page().bringToTop(other);
		}
		Ui.await("a hidden view", () -> !table().isVisible());
		add(200, "load", Outcome.SENT);
		Ui.run(200);
		assertThat(table().getItemCount()).isEqualTo(3);
		page().showView(ServerView.ID);
		awaitRows(203);
		page().hideView(other);
	}

	private void hideByMinimising() {
		var reference = page().getReference(view());
		page().setPartState(reference, IWorkbenchPage.STATE_MINIMIZED);
	}

	@Test
	void aSelectedRequestIsDescribed() {
		add(1, "load", Outcome.NOT_FOUND);
		awaitRows(1);
		table().setSelection(0);
		table().notifyListeners(SWT.Selection, new Event());
		var selection = (IStructuredSelection) view().getSite().getSelectionProvider().getSelection();
		var properties = Adapters.adapt(selection.getFirstElement(), IPropertySource.class);
		assertThat(properties.getPropertyDescriptors()).extracting(descriptor -> descriptor.getDisplayName())
				.contains("Requested name", "Result", "Remark");
		assertThat(properties.getPropertyValue("Requested name")).isEqualTo("load1");
		assertThat(properties.getPropertyValue("Remark")).isEqualTo("because");
	}

	/** Puts requests into the log, and wakes the view as the server's event would. */
	private void add(int count, String prefix, Outcome result) {
		entries.add(count, prefix, result);
		serverPage().changed();
	}

	private Text filter() {
		return Objects.requireNonNull(Adapters.adapt(view(), FilterBox.class)).control();
	}

	private void header(String title) {
		table().getColumn(column(title)).notifyListeners(SWT.Selection, new Event());
	}

	/** Scrolls as with the mouse on the scroll bar, and waits until the table stands still there. */
	private void scroll(int top) {
		var looks = new AtomicInteger();
		var before = new AtomicInteger(-1);
		Ui.await("row " + top, () -> {
			int now = table().getTopIndex();
			var there = Math.abs(now - top) <= rowsInView();
			if (!there) {
				table().setTopIndex(top);
			}
			looks.set(there && now == before.getAndSet(now) ? looks.get() + 1 : 0);
			return looks.get() >= STILL;
		});
		dragged();
	}

	private void dragged() {
		var moved = new Event();
		moved.detail = SWT.DRAG;
		table().getVerticalBar().notifyListeners(SWT.Selection, moved);
	}

	private boolean isNewestVisible() {
		return table().getTopIndex() + rowsInView() >= table().getItemCount() - 1;
	}

	private int rowsInView() {
		return table().getClientArea().height / table().getItemHeight();
	}
}
