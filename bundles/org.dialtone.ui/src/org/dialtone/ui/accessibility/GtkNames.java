package org.dialtone.ui.accessibility;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Sets the names that GTK tells screen readers. The functions of GTK that this needs
 * are wrapped in internal classes of SWT's fragment for Linux, which do not exist
 * elsewhere and so are looked up by name.
 */
final class GtkNames {

	private static final String GTK = "org.eclipse.swt.internal.gtk3.GTK3"; //$NON-NLS-1$
	private static final String GLIB = "org.eclipse.swt.internal.gtk.OS"; //$NON-NLS-1$
	private static final MethodType LONG_TO_LONG = MethodType.methodType(long.class, long.class);

	/** Made when it is asked for the first time. */
	private static final class Holder {

		static final Optional<GtkNames> NAMES = make();

		private static Optional<GtkNames> make() {
			if (!"gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
				return Optional.empty();
			}
			try {
				return Optional.of(new GtkNames());
			} catch (ReflectiveOperationException e) {
				ILog.of(GtkNames.class).warn("Screen readers cannot be told names with this SWT.", e); //$NON-NLS-1$
				return Optional.empty();
			}
		}
	}

	private final MethodHandle handle;
	private final MethodHandle child;
	private final MethodHandle children;
	private final MethodHandle nth;
	private final MethodHandle free;
	private final MethodHandle accessible;
	private final MethodHandle set;

	private GtkNames() throws ReflectiveOperationException {
		var lookup = MethodHandles.publicLookup();
		var loader = Display.class.getClassLoader();
		var gtk = Class.forName(GTK, true, loader);
		var glib = Class.forName(GLIB, true, loader);
		handle = lookup.findGetter(Widget.class, "handle", long.class); //$NON-NLS-1$
		child = lookup.findStatic(gtk, "gtk_bin_get_child", LONG_TO_LONG); //$NON-NLS-1$
		children = lookup.findStatic(gtk, "gtk_container_get_children", LONG_TO_LONG); //$NON-NLS-1$
		accessible = lookup.findStatic(gtk, "gtk_widget_get_accessible", LONG_TO_LONG); //$NON-NLS-1$
		nth = lookup.findStatic(glib, "g_list_nth_data", MethodType.methodType(long.class, long.class, int.class)); //$NON-NLS-1$
		free = lookup.findStatic(glib, "g_list_free", MethodType.methodType(void.class, long.class)); //$NON-NLS-1$
		set = lookup.findStatic(glib, "g_object_set", //$NON-NLS-1$
				MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class));
	}

	/** Empty where SWT does not use GTK. */
	static Optional<GtkNames> get() {
		return Holder.NAMES;
	}

	void name(Control control, String name) {
		try {
			name((long) handle.invokeExact((Widget) control), name);
		} catch (Throwable e) {
			throw new IllegalStateException(e);
		}
	}

	/** Names a button after its tool tip, unless it has a text. */
	void name(ToolItem item) {
		@Nullable
		String toolTip = item.getToolTipText();
		if (toolTip == null || toolTip.isEmpty() || !item.getText().isEmpty() || (item.getStyle() & SWT.SEPARATOR) != 0) {
			return;
		}
		String name = AccessibleName.withoutMnemonics(toolTip);
		try {
			long widget = (long) child.invokeExact((long) handle.invokeExact((Widget) item));
			if ((item.getStyle() & SWT.DROP_DOWN) == 0) {
				name(widget, name);
				return;
			}
			// a box with the button and its arrow
			long list = (long) children.invokeExact(widget);
			name((long) nth.invokeExact(list, 0), name);
			name((long) nth.invokeExact(list, 1), name);
			free.invokeExact(list);
		} catch (Throwable e) {
			throw new IllegalStateException(e);
		}
	}

	private void name(long widget, String name) throws Throwable {
		if (widget != 0) {
			set.invokeExact((long) accessible.invokeExact(widget), bytes("accessible-name"), bytes(name), 0L); //$NON-NLS-1$
		}
	}

	private static byte[] bytes(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
