package org.dialtone.ui.accessibility;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Names controls for screen readers. SWT asks its accessible listeners for names on
 * all systems but on GTK, where it asks them for custom controls alone: a table, a
 * tree or a field that has no label there stays without a name. All methods are to be
 * called on the UI thread.
 */
public final class AccessibleName {

	private AccessibleName() {
	}

	/**
	 * Gives a control a name.
	 *
	 * @param control a control of the system, such as a table, a tree or a text field
	 * @param name    what it is, in the user's language, such as {@code Requests}
	 */
	public static void set(Control control, String name) {
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
	 * From now on each button of a tool bar that has only an icon is called what its
	 * tool tip says. To be called once, before the first window.
	 *
	 * @param display whose tool bars are meant
	 */
	public static void takeFromToolTips(Display display) {
		// Sent once for each new widget, when whoever made it is done with it.
		GtkNames.get().ifPresent(names -> display.addListener(SWT.Skin, event -> {
			if (event.widget instanceof ToolItem item) {
				names.name(item);
			}
		}));
	}
}
