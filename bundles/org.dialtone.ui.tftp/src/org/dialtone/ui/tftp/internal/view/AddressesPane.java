package org.dialtone.ui.tftp.internal.view;

import java.net.InetAddress;
import java.util.List;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.Addresses.Local;
import org.dialtone.serving.ServerState;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.PhoneAddresses;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewSite;

/** The addresses to give to phones: one line for each, copied with one click. */
final class AddressesPane {

	/** More lines than these scroll, so that the log keeps its room. */
	private static final int MOST_LINES = 4;

	private final IViewSite site;
	private final Images images;
	private final Runnable changed;
	private final Composite root;
	private final Label title;
	private final ScrolledComposite scrolled;
	private Composite lines;
	private @Nullable List<Local> shown;

	/** @param changed called when another height is needed */
	AddressesPane(Composite parent, IViewSite site, Images images, Runnable changed) {
		this.site = site;
		this.images = images;
		this.changed = changed;
		root = new Composite(parent, SWT.NONE);
		root.setLayout(layout(2));
		title = new Label(root, SWT.NONE);
		title.setText(Messages.address_title);
		title.setToolTipText(Messages.address_title_tooltip);
		scrolled = new ScrolledComposite(root, SWT.V_SCROLL);
		var oneLine = new GridData(SWT.FILL, SWT.TOP, true, false);
		oneLine.heightHint = title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y; // until the addresses are known
		scrolled.setLayoutData(oneLine);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		lines = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(lines);
	}

	private static GridLayout layout(int columns) {
		var layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		return layout;
	}

	Composite control() {
		return root;
	}

	/**
	 * Shows the addresses as they are now, soon: listing network interfaces can take
	 * its time on some systems.
	 *
	 * @param bind the address that the server is to listen on, {@code null} for all
	 */
	void show(ServerState state, @Nullable InetAddress bind) {
		var display = root.getDisplay();
		var job = Job.create(Messages.address_title, monitor -> {
			var addresses = PhoneAddresses.of(Addresses.local(), state, bind);
			if (!display.isDisposed()) {
				display.asyncExec(() -> show(addresses));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	/** The address that is most likely the right one for phones; empty when there is none. */
	String first() {
		var addresses = shown;
		return addresses == null || addresses.isEmpty() ? "" : Addresses.text(addresses.getFirst().address()); //$NON-NLS-1$
	}

	private void show(List<Local> addresses) {
		if (root.isDisposed() || addresses.equals(shown)) {
			return;
		}
		shown = addresses;
		lines.dispose();
		lines = new Composite(scrolled, SWT.NONE);
		lines.setLayout(layout(3));
		if (addresses.isEmpty()) {
			new Label(lines, SWT.NONE).setText(Messages.address_none);
		}
		addresses.forEach(this::line);
		scrolled.setContent(lines);
		var size = lines.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		int line = size.y / Math.max(1, addresses.size());
		// half a line shows that there are more
		data.heightHint = addresses.size() <= MOST_LINES ? size.y : line * MOST_LINES + line / 2;
		scrolled.setLayoutData(data);
		var first = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
		first.verticalIndent = Math.max(0, (line - title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) / 2);
		title.setLayoutData(first); // in line with the first address
		changed.run();
		scrolled.setMinSize(size); // not before there is room for it: in less GTK has no place for the scroll bar
	}

	private void line(Local local) {
		var text = Addresses.text(local.address());
		var address = new Label(lines, SWT.NONE);
		address.setText(text);
		address.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		var bar = new ToolBar(lines, SWT.FLAT);
		var copy = new ToolItem(bar, SWT.PUSH);
		copy.setImage(images.get("copy")); //$NON-NLS-1$
		copy.setToolTipText(NLS.bind(Messages.address_copy, text));
		copy.addListener(SWT.Selection, event -> AddressCopy.copy(site, text));
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = NLS.bind(Messages.address_copy, text);
				}
			}
		});
		var name = new Label(lines, SWT.NONE);
		name.setText(local.isForPhones() ? local.networkInterface() : Messages.address_only_local);
		name.setToolTipText(local.description());
	}
}
