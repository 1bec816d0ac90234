package org.dialtone.ui.table;

import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.resource.Colours;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;

/**
 * Edits the cells of a table, one at a time. A double-click opens the cell under the
 * mouse; Enter and F2 open the first one of the selected row that can be changed. Tab
 * and Shift+Tab accept and go on to the next and previous one, Enter accepts, Escape
 * gives up.
 */
final class CellEditor<T> {

	/** The cell that is open. */
	private record Cell<T>(T row, int index, Column<T> column, Control field, String before) {

		String text() {
			return field instanceof CCombo choice ? choice.getText() : ((Text) field).getText();
		}
	}

	private final RowTable<T> owner;
	private final Table table;
	private final CellEditing<T> editing;
	private final TableEditor frame;
	private final ToolTip problemTip;
	private @Nullable Cell<T> open;

	CellEditor(RowTable<T> owner, CellEditing<T> editing) {
		this.owner = owner;
		this.table = owner.control();
		this.editing = editing;
		frame = new TableEditor(table);
		frame.grabHorizontal = true;
		frame.grabVertical = true;
		problemTip = new ToolTip(table.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
		table.addListener(SWT.Dispose, event -> problemTip.dispose());
		table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		table.addListener(SWT.KeyDown, this::pressed);
	}

	private void doubleClicked(Event event) {
		var item = table.getItem(new Point(event.x, event.y));
		if (item == null) {
			return;
		}
		int index = table.indexOf(item);
		for (var column : owner.visibleColumns()) {
			if (item.getBounds(owner.indexOfColumn(column.id())).contains(event.x, event.y) && canEdit(index, column)) {
				open(index, column);
				return;
			}
		}
	}

	private void pressed(Event event) {
		int index = table.getSelectionIndex();
		if (index >= 0 && event.stateMask == 0 && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
			event.doit = false;
			go(index, -1, 1, index);
		}
	}

	private boolean canEdit(int index, Column<T> column) {
		return index < owner.rows().size() && editing.canEdit(owner.rows().get(index), column);
	}

	private void open(int index, Column<T> column) {
		close();
		var row = owner.rows().get(index);
		owner.select(row);
		int place = owner.indexOfColumn(column.id());
		table.showColumn(table.getColumn(place));
		var text = editing.text(row, column);
		var field = field(row, column, text);
		AccessibleName.set(field, column.title());
		var cell = new Cell<>(row, index, column, field, text);
		open = cell;
		field.addListener(SWT.Traverse, this::traversed);
		field.addListener(SWT.Modify, event -> judge(cell));
		frame.setEditor(field, table.getItem(index), place);
		field.setFocus();
		field.addListener(SWT.FocusOut, event -> left(cell));
	}

	private Control field(T row, Column<T> column, String text) {
		var choices = editing.choices(row, column);
		if (choices.isEmpty()) {
			var field = new Text(table, SWT.SINGLE | (column.numeric() ? SWT.RIGHT : SWT.LEFT));
			field.setText(text);
			field.selectAll();
			return field;
		}
		var field = new CCombo(table, SWT.READ_ONLY);
		field.setItems(choices.toArray(String[]::new));
		field.setText(text);
		return field;
	}

	private void traversed(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> {
			event.doit = false;
			close();
			table.setFocus();
		}
		case SWT.TRAVERSE_RETURN -> {
			event.doit = false;
			if (accept()) {
				table.setFocus();
			}
		}
		case SWT.TRAVERSE_TAB_NEXT -> goOn(event, 1);
		case SWT.TRAVERSE_TAB_PREVIOUS -> goOn(event, -1);
		default -> {
			// stays in the cell
		}
		}
	}

	private void goOn(Event event, int step) {
		event.doit = false;
		var cell = open;
		if (cell != null && accept()) {
			int last = step > 0 ? owner.rows().size() - 1 : 0;
			go(cell.index(), owner.visibleColumns().indexOf(cell.column()), step, last);
		}
	}

	/** Opens the next cell that can be changed; where there is none, the keyboard goes back to the table. */
	private void go(int index, int column, int step, int last) {
		var columns = owner.visibleColumns();
		int place = column;
		for (int row = index; step > 0 ? row <= last : row >= last; row += step) {
			for (place += step; place >= 0 && place < columns.size(); place += step) {
				if (canEdit(row, columns.get(place))) {
					open(row, columns.get(place));
					return;
				}
			}
			place = step > 0 ? -1 : columns.size();
		}
		table.setFocus();
	}

	/** Something else was clicked: what can be accepted is. */
	private void left(Cell<T> cell) {
		if (cell == open && !accept()) {
			close();
		}
	}

	/** Hands over what was typed and closes the cell. @return whether it could be accepted */
	private boolean accept() {
		var cell = open;
		if (cell == null) {
			return true;
		}
		var text = cell.text();
		if (text.equals(cell.before())) {
			close();
			return true;
		}
		if (editing.problem(cell.row(), cell.column(), text).isPresent()) {
			return false;
		}
		close();
		editing.change(cell.row(), cell.column(), text);
		if (owner.selection().isEmpty() && cell.index() < owner.rows().size()) {
			owner.select(owner.rows().get(cell.index())); // the row that came from it
		}
		return true;
	}

	private void judge(Cell<T> cell) {
		var field = cell.field();
		var problem = editing.problem(cell.row(), cell.column(), cell.text());
		problemTip.setMessage(problem.orElse("")); //$NON-NLS-1$
		problemTip.setLocation(field.toDisplay(0, field.getSize().y));
		problemTip.setVisible(problem.isPresent());
		field.setForeground(problem.isPresent() ? Colours.error(field) : null);
	}

	/** Gives up what was typed. */
	void close() {
		var cell = open;
		if (cell != null) {
			open = null;
			frame.setEditor(null);
			problemTip.setVisible(false);
			cell.field().setVisible(false);
			cell.field().getDisplay().asyncExec(cell.field()::dispose); // not within its own event
		}
	}
}
