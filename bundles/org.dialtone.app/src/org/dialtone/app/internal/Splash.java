package org.dialtone.app.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture shown until the window is up. The platform shows one only through its
 * native launcher, which Dialtone does not use.
 */
final class Splash {

	private static final String PICTURE = "icons/splash.svg"; //$NON-NLS-1$

	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/**
	 * Shows the picture in the middle of the primary screen, unless
	 * {@code -nosplash} was given. To be called on the display's thread.
	 */
	static Splash open(Display display) {
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		Splash splash = new Splash(shell);
		if (!isUnwanted()) {
			ResourceLocator.imageDescriptorFromBundle(Splash.class, PICTURE).ifPresent(splash::show);
		}
		return splash;
	}

	private static boolean isUnwanted() {
		return System.getProperty("eclipse.commands", "").lines().anyMatch("-nosplash"::equals); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void show(ImageDescriptor picture) {
		Image image = picture.createImage(shell.getDisplay());
		shell.addDisposeListener(event -> image.dispose());
		Rectangle size = image.getBounds();
		Rectangle screen = shell.getDisplay().getPrimaryMonitor().getBounds();
		shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
				size.width, size.height);
		shell.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
		shell.open();
		shell.update();
	}

	/** Removes the picture; a second call does nothing. */
	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
