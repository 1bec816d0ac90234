package org.dialtone.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.dialtone.ui.testing.Ui;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of a procedure in a table whose cells can be changed, with the keyboard alone, and back. */
class EditableTableTest {

	private record Step(int number, String action, String text) {
	}

	private static final Column<Step> NUMBER = Column.ofNumbers("number", "Step", 50, step -> Integer.toString(step.number()), null);
	private static final Column<Step> ACTION = Column.ofText("action", "Action", 150, Step::action, null);
	private static final Column<Step> TEXT = Column.ofText("text", "What to do", 300, Step::text, null);

	private final Shell shell = new Shell(Display.getCurrent());
	private final List<Step> steps = new ArrayList<>(List.of(new Step(1, "press", "Press the key."), new Step(2, "wait", "Wait for it.")));
	private final FilteredRows<Step> rows = new FilteredRows<>(Step::text);
	private final Deque<List<Step>> history = new ArrayDeque<>();
	private final RowTable<Step> table = new RowTable<>(shell, List.of(NUMBER, ACTION, TEXT), new CellStyle<>() {
	}, new DialogSettings("test"));

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		shell.setSize(700, 300);
		table.setRows(rows);
		table.setEditing(new CellEditing<>() {

			@Override
			public boolean canEdit(Step step, Column<Step> column) {
				return !column.equals(NUMBER);
			}

			@Override
			public List<String> choices(Step step, Column<Step> column) {
				return column.equals(ACTION) ? List.of("press", "hold", "wait") : List.of();
			}

			@Override
			public Optional<String> problem(Step step, Column<Step> column, String text) {
				return text.isBlank() ? Optional.of("Say what to do.") : Optional.empty();
			}

			@Override
			public void change(Step step, Column<Step> column, String text) {
				history.push(List.copyOf(steps));
				steps.set(steps.indexOf(step),
						column.equals(ACTION) ? new Step(step.number(), text, step.text()) : new Step(step.number(), step.action(), text));
				show();
			}
		});
		show();
		shell.open();
		shell.forceActive();
		table.select(steps.getFirst());
	}

	private void show() {
		table.update(() -> rows.set(steps));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void tabAcceptsAndGoesFromCellToCell() {
		press(SWT.F2);
		var action = (CCombo) field();
		assertThat(action.getItems()).containsExactly("press", "hold", "wait");
		action.setText("hold");
		traverse(SWT.TRAVERSE_TAB_NEXT);
		assertThat(steps.getFirst().action()).isEqualTo("hold");
		assertThat(text().getText()).isEqualTo("Press the key.");
		text().setText("Hold the key.");
		traverse(SWT.TRAVERSE_TAB_NEXT);
		assertThat(steps.getFirst()).isEqualTo(new Step(1, "hold", "Hold the key."));
		assertThat(((CCombo) field()).getText()).as("the next row, without the cell that cannot be changed").isEqualTo("wait");
		assertThat(table.selection()).containsExactly(steps.getLast());
		traverse(SWT.TRAVERSE_TAB_PREVIOUS);
		assertThat(text().getText()).isEqualTo("Hold the key.");
		assertThat(history).as("only what was changed").hasSize(2);
	}

	@Test
	void behindTheLastCellTheKeyboardIsBackInTheTable() {
		table.select(steps.getLast());
		press(SWT.CR);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		Ui.await("the table", () -> fields().isEmpty() && table.control().isFocusControl());
	}

	@Test
	void enterAcceptsAndTheRowStaysSelected() {
		press(SWT.CR);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		text().setText("Press it twice.");
		traverse(SWT.TRAVERSE_RETURN);
		Ui.await("the end of editing", () -> fields().isEmpty());
		assertThat(steps.getFirst().text()).isEqualTo("Press it twice.");
		assertThat(table.selection()).containsExactly(steps.getFirst());
		assertThat(cell(0, TEXT)).isEqualTo("Press it twice.");
		assertThat(table.control().isFocusControl()).isTrue();
	}

	@Test
	void escapeGivesUp() {
		press(SWT.F2);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		text().setText("Something else.");
		traverse(SWT.TRAVERSE_ESCAPE);
		Ui.await("the end of editing", () -> fields().isEmpty());
		assertThat(steps.getFirst().text()).isEqualTo("Press the key.");
		assertThat(history).isEmpty();
		assertThat(cell(0, TEXT)).isEqualTo("Press the key.");
	}

	@Test
	void eachChangeCanBeUndoneByItself() {
		press(SWT.F2);
		((CCombo) field()).setText("hold");
		traverse(SWT.TRAVERSE_TAB_NEXT);
		text().setText("Hold the key.");
		traverse(SWT.TRAVERSE_RETURN);
		undo();
		assertThat(cell(0, TEXT)).isEqualTo("Press the key.");
		assertThat(cell(0, ACTION)).isEqualTo("hold");
		undo();
		assertThat(cell(0, ACTION)).isEqualTo("press");
		assertThat(history).isEmpty();
	}

	@Test
	void whatCannotBeAcceptedKeepsTheCellOpen() {
		press(SWT.F2);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		text().setText(" ");
		traverse(SWT.TRAVERSE_RETURN);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		assertThat(text().getText()).isEqualTo(" ");
		assertThat(history).isEmpty();
		text().setText("Press.");
		traverse(SWT.TRAVERSE_RETURN);
		assertThat(steps.getFirst().text()).isEqualTo("Press.");
	}

	@Test
	void aDoubleClickOpensTheCellUnderTheMouse() {
		Ui.await("the rows", () -> table.control().getItem(1).getBounds(table.indexOfColumn(TEXT.id())).width > 0);
		var bounds = table.control().getItem(1).getBounds(table.indexOfColumn(TEXT.id()));
		var click = new Event();
		click.x = bounds.x + 5;
		click.y = bounds.y + bounds.height / 2;
		table.control().notifyListeners(SWT.MouseDoubleClick, click);
		assertThat(text().getText()).isEqualTo("Wait for it.");
	}

	@Test
	void whenTheFocusGoesElsewhereTheTextIsAccepted() {
		press(SWT.F2);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		text().setText("Press it.");
		text().notifyListeners(SWT.FocusOut, new Event());
		assertThat(steps.getFirst().text()).isEqualTo("Press it.");
	}

	@Test
	void cellsFollowTheOrderThatTheUserSees() {
		table.control().setColumnOrder(new int[] { 2, 0, 1 });
		press(SWT.F2);
		assertThat(text().getText()).isEqualTo("Press the key.");
		traverse(SWT.TRAVERSE_TAB_NEXT);
		assertThat(((CCombo) field()).getText()).isEqualTo("press");
	}

	private void undo() {
		steps.clear();
		steps.addAll(history.pop());
		show();
	}

	private void press(int key) {
		var event = new Event();
		event.keyCode = key;
		table.control().notifyListeners(SWT.KeyDown, event);
	}

	private void traverse(int detail) {
		field().traverse(detail);
	}

	private String cell(int row, Column<Step> column) {
		return table.control().getItem(row).getText(table.indexOfColumn(column.id()));
	}

	private List<Control> fields() {
		Table control = table.control();
		return List.of(control.getChildren()).stream().filter(field -> !field.isDisposed() && field.getVisible()).toList();
	}

	private Control field() {
		assertThat(fields()).hasSize(1);
		return Objects.requireNonNull(fields().getFirst());
	}

	private Text text() {
		return (Text) field();
	}
}
