package org.dialtone.ui.resource;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Gives a control the name that screen readers say. SWT asks listeners for it, except
 * on GTK for everything that GTK draws itself: there the name is set on GTK's own
 * object, with functions that SWT wraps in internal classes of its fragment for Linux
 * and that are looked up by name since they do not exist elsewhere.
 */
public final class AccessibleName {

	private static final String GTK = "org.eclipse.swt.internal.gtk3.GTK3"; //$NON-NLS-1$
	private static final String GLIB = "org.eclipse.swt.internal.gtk.OS"; //$NON-NLS-1$

	private AccessibleName() {
	}

	/** Names a control; to be called once for each. */
	public static void set(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		});
		if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			setOnGtk(control, name);
		}
	}

	private static void setOnGtk(Control control, String name) {
		try {
			var lookup = MethodHandles.publicLookup();
			var loader = Display.class.getClassLoader();
			MethodHandle handle = lookup.findGetter(Widget.class, "handle", long.class); //$NON-NLS-1$
			MethodHandle accessible = lookup.findStatic(Class.forName(GTK, true, loader), "gtk_widget_get_accessible", //$NON-NLS-1$
					MethodType.methodType(long.class, long.class));
			MethodHandle set = lookup.findStatic(Class.forName(GLIB, true, loader), "g_object_set", //$NON-NLS-1$
					MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class));
			long widget = (long) handle.invokeExact((Widget) control);
			set.invokeExact((long) accessible.invokeExact(widget), bytes("accessible-name"), bytes(name), 0L); //$NON-NLS-1$
		} catch (Throwable e) { // as method handles declare it
			ILog.of(AccessibleName.class).warn("Screen readers are not told the name " + name, e); //$NON-NLS-1$
		}
	}

	private static byte[] bytes(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
