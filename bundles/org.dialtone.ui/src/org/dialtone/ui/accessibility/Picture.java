package org.dialtone.ui.accessibility;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Lets screen readers say what a canvas shows. */
public final class Picture {

	private Picture() {
	}

	/**
	 * Describes a canvas.
	 *
	 * @param name        what it is, in a few words
	 * @param description what there is to see
	 */
	public static void describe(Canvas canvas, String name, String description) {
		var accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				Objects.requireNonNull(event).result = name;
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				Objects.requireNonNull(event).result = description;
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				Objects.requireNonNull(event).detail = ACC.ROLE_GRAPHIC;
			}
		});
	}
}
