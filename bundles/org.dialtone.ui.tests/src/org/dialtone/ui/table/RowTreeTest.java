package org.dialtone.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dialtone.ui.testing.Ui;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tree with columns: arranged, remembered, sorted and copied as a table is. */
class RowTreeTest {

	private record Line(String name, String load, List<Line> below) {
	}

	private static final Line FIRST = new Line("7970", "term70", List.of());
	private static final Line SECOND = new Line("7941, with a name that is wider than the window of this test can be", "term41", List.of());
	private static final Line FAMILY = new Line("7900 series", "", List.of(FIRST, SECOND));

	private final DialogSettings settings = new DialogSettings("test");
	private Shell shell = new Shell(Display.getCurrent());
	private RowTree<Line> rows = create();

	@BeforeEach
	void show() {
		shell.setLayout(new FillLayout());
		shell.setSize(300, 300);
		rows.viewer().setInput(List.of(FAMILY));
		rows.viewer().expandAll();
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private RowTree<Line> create() {
		Comparator<Line> byLoad = Comparator.comparing(Line::load);
		return new RowTree<>(shell, Line.class, new Lines(),
				List.of(Column.ofText("name", "Name", 200, Line::name, null),
						Column.ofText("load", "Load", 90, Line::load, byLoad).with(Column.Presence.ON_DEMAND),
						Column.<Line>ofText("size", "Below", 50, line -> Integer.toString(line.below().size()), null)
								.with(Column.Presence.ON_DEMAND)),
				new TreeStyle<>() {
				}, settings);
	}

	private void reopen() {
		shell.dispose();
		shell = new Shell(Display.getCurrent());
		rows = create();
		show();
	}

	@Test
	void aSingleColumnHasNoHeaderAndIsAsWideAsItsLines() {
		assertThat(tree().getHeaderVisible()).isFalse();
		Ui.await("a column wider than the window", () -> tree().getColumn(0).getWidth() > tree().getClientArea().width);
		rows.viewer().collapseAll();
		rows.update(() -> rows.viewer().setInput(List.of(FIRST)));
		Ui.await("a column as wide as the window", () -> tree().getColumn(0).getWidth() == tree().getClientArea().width);
	}

	@Test
	void columnsAreShownOnDemandAndAreAsTheyWereLeft() {
		assertThat(items(rows)).containsExactly("Name -", "Load", "Below", "", "Reset Columns");
		toggle("Below");
		toggle("Load");
		assertThat(tree().getHeaderVisible()).isTrue();
		tree().setColumnOrder(new int[] { 0, 2, 1 });
		tree().getColumn(1).setWidth(123);
		Ui.await("the remembered width", () -> "123".equals(settings.get("width.load")));
		reopen();
		assertThat(tree().getHeaderVisible()).isTrue();
		assertThat(tree().getColumnOrder()).containsExactly(0, 2, 1);
		assertThat(tree().getColumn(1).getWidth()).isEqualTo(123);
		toggle("Reset Columns");
		assertThat(tree().getHeaderVisible()).isFalse();
		assertThat(tree().getColumn(1).getWidth()).isZero();
	}

	@Test
	void aHeaderSortsLinesWithTheSameParent() {
		toggle("Load");
		tree().getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertThat(names()).containsExactly(SECOND.name(), FIRST.name());
		tree().getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertThat(names()).containsExactly(FIRST.name(), SECOND.name());
		assertThat(tree().getSortDirection()).isEqualTo(SWT.DOWN);
		reopen();
		assertThat(names()).as("remembered").containsExactly(FIRST.name(), SECOND.name());
		assertThat(tree().getSortDirection()).isEqualTo(SWT.DOWN);
	}

	@Test
	void rowsAreCopiedInVisibleOrder() {
		rows.viewer().setSelection(new StructuredSelection(List.of(FAMILY, FIRST)));
		assertThat(RowControl.of(tree())).isSameAs(rows);
		rows.copySelection();
		assertThat(Ui.clipboard()).isEqualTo("7900 series\n7970\n");
		toggle("Load");
		toggle("Below");
		tree().setColumnOrder(new int[] { 2, 0, 1 });
		rows.copySelection();
		assertThat(Ui.clipboard()).isEqualTo("Below\tName\tLoad\n2\t7900 series\t\n0\t7970\tterm70\n");
	}

	private Tree tree() {
		return rows.control();
	}

	private List<String> names() {
		return Stream.of(tree().getItem(0).getItems()).map(TreeItem::getText).toList();
	}

	/** The items of the header's menu; a minus marks those that cannot be chosen. */
	private static List<String> items(RowTree<?> rows) {
		var menu = new Menu(rows.control());
		rows.fillColumnMenu(menu);
		var items = Stream.of(menu.getItems())
				.map(item -> item.getText().replace("&", "") + (item.getEnabled() || item.getText().isEmpty() ? "" : " -")).toList();
		menu.dispose();
		return items;
	}

	private void toggle(String title) {
		var menu = new Menu(tree());
		rows.fillColumnMenu(menu);
		for (var item : menu.getItems()) {
			if (item.getText().replace("&", "").equals(title)) {
				item.setSelection(!item.getSelection());
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
		menu.dispose();
	}

	private static final class Lines implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return ((List<?>) Objects.requireNonNull(input)).toArray();
		}

		@Override
		public Object[] getChildren(@Nullable Object line) {
			return line instanceof Line parent ? parent.below().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object line) {
			return FAMILY.below().contains(line) ? FAMILY : null;
		}

		@Override
		public boolean hasChildren(@Nullable Object line) {
			return getChildren(line).length > 0;
		}
	}
}
