package org.dialtone.ui.accessibility;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Names controls for screen readers. SWT asks its accessible listeners for names on
 * all systems but on GTK, where it asks them for custom controls alone: a table, a
 * tree or a field that has no label there stays without a name. All methods are to be
 * called on the UI thread.
 */
public final class AccessibleName {

	private static final String NAMED = AccessibleName.class.getName();

	private AccessibleName() {
	}

	/**
	 * Gives a control a name.
	 *
	 * @param control a control of the system, such as a table, a tree or a text field
	 * @param name    what it is, in the user's language, such as {@code Requests}
	 */
	public static void set(Control control, String name) {
		control.setData(NAMED, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		});
		GtkNames.get().ifPresent(names -> names.name(control, name));
	}

	/**
	 * From now on names what GTK leaves without a name: a button of a tool bar that has
	 * only an icon is called what its tool tip says, a field what the label before it
	 * says. To be called once, before the first window.
	 *
	 * @param display whose windows are meant
	 */
	public static void setAll(Display display) {
		// Sent once for each new widget, when whoever made it is done with it.
		GtkNames.get().ifPresent(names -> display.addListener(SWT.Skin, event -> {
			if (event.widget instanceof ToolItem item) {
				names.name(item);
			} else if (event.widget instanceof Control control && isField(control) && control.getData(NAMED) == null) {
				labelBefore(control).ifPresent(label -> names.name(control, label));
			}
		}));
	}

	private static boolean isField(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof Spinner || control instanceof List
				|| control instanceof Table || control instanceof Tree;
	}

	private static Optional<String> labelBefore(Control control) {
		var siblings = Arrays.asList(control.getParent().getChildren());
		int before = siblings.indexOf(control) - 1;
		return before >= 0 && siblings.get(before) instanceof Label label
				? Optional.of(withoutMnemonics(label.getText()).strip().replaceFirst(":$", "")).filter(text -> !text.isEmpty()) //$NON-NLS-1$ //$NON-NLS-2$
				: Optional.empty();
	}

	static String withoutMnemonics(String text) {
		return text.replaceAll("&(.)", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
