package org.dialtone.ui.tftp.internal.view;

import org.dialtone.serving.events.ServingEvent;
import org.dialtone.ui.catalogue.CatalogueFeed;
import org.dialtone.ui.refresh.Throttle;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.tftp.internal.CatalogueNames;
import org.dialtone.ui.tftp.internal.PhoneNames;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Everything in the TFTP Server view. Used on the display's thread, unless said otherwise. */
public final class ServerPage {

	/** Progress comes at most ten times a second. */
	private static final int TRANSFERS_MILLIS = 100;
	private static final int STATE_MILLIS = 50;
	private static final int MARGIN = 8;
	private static final int MARGIN_ABOVE = 6;
	private static final int SPACE = 5;

	private final Composite body;
	private final HeaderPane header;
	private final NoticePane notices;
	private final TransfersPane transfers;
	private final LogPane log;
	private final Throttle stateThrottle;
	private final Throttle transfersThrottle;
	private final ServerControl control;

	ServerPage(Composite parent, IViewSite site, ServerControl control) {
		this.control = control;
		var settings = settings();
		var images = new Images(ServerPage.class, parent);
		body = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN_ABOVE;
		layout.verticalSpacing = SPACE;
		body.setLayout(layout);

		header = new HeaderPane(body, site, control, images, this::arrange);
		header.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		notices = new NoticePane(body, control.notices(), images, this::refreshState);
		notices.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		var split = new SplitPane(body, settings);
		split.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		transfers = new TransfersPane(split, control, file -> control.phones().of(file), settings);
		log = new LogPane(split.lower(), site, control.log(), control.phones(), images, settings);

		stateThrottle = new Throttle(body, STATE_MILLIS, this::refreshState);
		transfersThrottle = new Throttle(body, TRANSFERS_MILLIS, transfers::refresh);
		stateThrottle.request();
		transfersThrottle.request();
		body.addListener(SWT.Resize, event -> arrange());
		new CatalogueFeed<>(body, CatalogueNames::new, this::showNames);
	}

	private void refreshState() {
		notices.refresh();
		header.refresh();
	}

	/** Gives the head as much room as leaves the log enough. */
	private void arrange() {
		if (body.isDisposed()) {
			return; // what takes its time has come too late
		}
		var area = body.getClientArea();
		int rest = area.height - 2 * MARGIN_ABOVE - header.fullHeight(area.width - 2 * MARGIN) - SPACE - notices.height(SPACE);
		var compact = rest < transfers.leastHeight(log.table().control()) + SplitPane.LEAST_BELOW;
		header.setCompact(compact);
		transfers.setCompact(compact);
		body.layout(true, true);
	}

	private void showNames(PhoneNames names) {
		control.setPhones(names);
		log.setNames(names);
		transfersThrottle.request();
	}

	private static IDialogSettings settings() {
		var bundle = FrameworkUtil.getBundle(ServerPage.class);
		return PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
	}

	/** Everything in the view. */
	Composite control() {
		return body;
	}

	/** The request log. */
	public LogPane log() {
		return log;
	}

	/** The table that has the focus, or that of the log. */
	RowTable<?> activeTable() {
		var underWay = transfers.table();
		return underWay != null && underWay.control().isFocusControl() ? underWay : log.table();
	}

	/** Something happened in the server; from any thread. */
	void heard(ServingEvent event) {
		switch (event) {
		case ServingEvent.StateChanged changed -> {
			stateThrottle.request();
			transfersThrottle.request();
		}
		case ServingEvent.TransferStarted started -> transfersThrottle.request();
		case ServingEvent.TransferProgressed progressed -> transfersThrottle.request();
		case ServingEvent.RequestEnded ended -> {
			log.heard();
			transfersThrottle.request();
		}
		case ServingEvent.RequestReceived received -> {
			// the request is shown once a transfer begins or it ended
		}
		case ServingEvent.Notice notice -> stateThrottle.request();
		}
	}

	/** The settings were changed, or the server's state or health; from any thread. */
	void changed() {
		stateThrottle.request();
		log.heard();
	}

	void setVisible(boolean visible) {
		if (visible) {
			stateThrottle.request(); // network interfaces may have come and gone
		}
		stateThrottle.setEnabled(visible);
		transfersThrottle.setEnabled(visible);
		log.setVisible(visible);
	}

	void setFocus() {
		log.setFocus();
	}
}
