package org.dialtone.ui.resource;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * The images of one bundle, from its folder {@code icons}, and those that all views
 * share, from the same folder of this bundle. They live as long as a
 * control, and are redrawn for the zoom of each screen since they are SVG.
 */
public final class Images {

	private final Class<?> owner;
	private final LocalResourceManager resources;
	private final Map<String, Image> images = new HashMap<>();

	/**
	 * @param owner   a class of the bundle that holds the images
	 * @param control the images are disposed with it
	 */
	public Images(Class<?> owner, Control control) {
		this.owner = owner;
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/**
	 * An image by name; a red square when there is no such image.
	 *
	 * @param name file name without folder and ending, such as {@code start}
	 */
	public Image get(String name) {
		return images.computeIfAbsent(name, key -> resources.create(descriptor(owner, key)));
	}

	/**
	 * An image with a small one in its lower right corner.
	 *
	 * @param name   as for {@link #get(String)}
	 * @param corner the name of the small one
	 */
	public Image get(String name, String corner) {
		return images.computeIfAbsent(name + '+' + corner, key -> resources.create(
				new DecorationOverlayIcon(descriptor(owner, name), descriptor(owner, corner), IDecoration.BOTTOM_RIGHT)));
	}

	/** The description of an image, for platform classes that make the image themselves. */
	public static ImageDescriptor descriptor(Class<?> owner, String name) {
		var file = "icons/" + name + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
		return ResourceLocator.imageDescriptorFromBundle(owner, file)
				.or(() -> ResourceLocator.imageDescriptorFromBundle(Images.class, file))
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
