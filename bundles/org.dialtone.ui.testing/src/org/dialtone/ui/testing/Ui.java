package org.dialtone.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Works the user interface as a user would, on the display's thread. */
public final class Ui {

	private static final long LIMIT_NANOS = 20_000_000_000L;
	private static final int PAUSE_MILLIS = 10;

	private Ui() {
	}

	/** Runs the event loop until a condition holds; an error when it does not within twenty seconds. */
	public static void await(String what, BooleanSupplier condition) {
		var display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT_NANOS;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Never seen: " + what);
			}
			if (!display.readAndDispatch()) {
				sleep(display, PAUSE_MILLIS);
			}
		}
	}

	/** Runs the event loop for a while, to see that something does not happen. */
	public static void run(int millis) {
		long end = System.nanoTime() + millis * 1_000_000L;
		await("the end of a while", () -> System.nanoTime() >= end);
	}

	/** The text on the clipboard. */
	public static String clipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** Runs everything that waits for the event loop. */
	public static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			continue;
		}
	}

	private static void sleep(Display display, int millis) {
		display.timerExec(millis, () -> {
			// wakes the display
		});
		display.sleep();
	}

	/** The first control of a class that passes a test, whether it can be seen or not. */
	public static <C extends Control> C find(Composite parent, Class<C> type, Predicate<C> wanted) {
		return all(parent, type).stream().filter(wanted).findFirst()
				.orElseThrow(() -> new AssertionError("No such " + type.getSimpleName()));
	}

	/** All controls of a class. */
	public static <C extends Control> List<C> all(Composite parent, Class<C> type) {
		var found = new ArrayList<C>();
		for (var child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}

	/** Whether there is a button with this label, without its mnemonic, that can be pressed. */
	public static boolean hasButton(Composite parent, String label) {
		return all(parent, Button.class).stream().anyMatch(button -> isUsable(button, label));
	}

	/** Presses the button with this label, given without its mnemonic. */
	public static void press(Composite parent, String label) {
		var button = find(parent, Button.class, candidate -> isUsable(candidate, label));
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean isUsable(Button button, String label) {
		return button.isVisible() && button.isEnabled() && button.getText().replace("&", "").equals(label);
	}

	/** Runs a command as a menu or a key would. */
	public static void command(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError("The command " + id + " failed", e);
		}
	}

	/** Presses a key together with a modifier, as the keyboard does, in whatever has the focus. */
	public static void stroke(int modifier, char key) {
		post(SWT.KeyDown, modifier, '\0');
		post(SWT.KeyDown, 0, key);
		post(SWT.KeyUp, 0, key);
		post(SWT.KeyUp, modifier, '\0');
	}

	private static void post(int type, int code, char character) {
		var event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = character;
		if (!Display.getCurrent().post(event)) {
			throw new AssertionError("The key cannot be pressed");
		}
	}

	/**
	 * Does something that opens a dialog, now or later, and presses a button in that dialog.
	 *
	 * @return what the dialog said
	 */
	public static String answer(String dialogTitle, String button, Runnable opening) {
		var display = Display.getCurrent();
		var said = new StringBuilder();
		var answer = new Runnable() {
			@Override
			public void run() {
				for (var shell : display.getShells()) {
					if (shell.isVisible() && shell.getText().equals(dialogTitle)) {
						said.append(text(shell));
						press(shell, button);
						return;
					}
				}
				display.timerExec(PAUSE_MILLIS, this);
			}
		};
		display.timerExec(PAUSE_MILLIS, answer);
		opening.run();
		await("the dialog " + dialogTitle, () -> !said.isEmpty());
		return said.toString();
	}

	private static String text(Shell shell) {
		var text = new StringBuilder();
		all(shell, Label.class).forEach(label -> text.append(label.getText()).append('\n'));
		all(shell, Text.class).forEach(field -> text.append(field.getText()).append('\n'));
		return text.toString();
	}
}
