package org.dialtone.ui.tftp.internal.server;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.dialtone.serving.events.RequestLog;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingListener;
import org.dialtone.serving.events.TransfersUnderWay;
import org.dialtone.tftp.TftpServer;
import org.dialtone.ui.tftp.internal.CatalogueNames;
import org.dialtone.ui.tftp.internal.PhoneNames;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IEvaluationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Starts and stops the workbench's TFTP server with the settings from the
 * preferences. There is one, which lives as long as the workbench: closing the view
 * does not stop the server.
 */
@Component(service = ServerControl.class)
public final class ServerControl {

	private static final String CAN_START = "org.dialtone.ui.tftp.canStart"; //$NON-NLS-1$
	private static final String CAN_STOP = "org.dialtone.ui.tftp.canStop"; //$NON-NLS-1$

	private final TftpServer server;
	private final RequestLog log;
	private final TransfersUnderWay transfers;
	private final Notices notices = new Notices(InstantSource.system());
	private final NoticeLog noticeLog = new NoticeLog();
	private final HealthWatch watch;
	private final ServingListener serverListener = this::heard;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final IPreferenceChangeListener preferenceListener = event -> settingsChanged();
	private volatile PhoneNames phones = CatalogueNames.NONE;
	private boolean following;

	/** Called by the service runtime. */
	@Activate
	public ServerControl(@Reference TftpServer server, @Reference RequestLog log,
			@Reference TransfersUnderWay transfers) {
		this.server = server;
		this.log = log;
		this.transfers = transfers;
		watch = new HealthWatch(server, this::changed);
		log.setCapacity(Workspace.preferences().logEntries());
		Workspace.node().addPreferenceChangeListener(preferenceListener);
		server.addListener(serverListener);
		server.addListener(notices);
		server.addListener(noticeLog);
	}

	/** The one of the workbench; needs a running workbench. */
	public static ServerControl get() {
		// from the workbench, which keeps the service alive until it ends
		var control = Objects.requireNonNull(PlatformUI.getWorkbench().getService(ServerControl.class));
		control.followWorkbench();
		return control;
	}

	@Deactivate
	void dispose() {
		server.removeListener(noticeLog);
		server.removeListener(notices);
		server.removeListener(serverListener);
		watch.cancel();
		Workspace.node().removePreferenceChangeListener(preferenceListener);
	}

	public TftpServer server() {
		return server;
	}

	public RequestLog log() {
		return log;
	}

	/** What names of files tell about phones, as far as the catalogue has been read. */
	public PhoneNames phones() {
		return phones;
	}

	public void setPhones(PhoneNames known) {
		phones = known;
	}

	public TransfersUnderWay transfers() {
		return transfers;
	}

	/** What the server noticed that belongs to no request. */
	public Notices notices() {
		return notices;
	}

	/** What is wrong although the server listens, as it was seen a second ago. */
	public Health health() {
		return watch.health();
	}

	/** The settings with which the server would be started now. */
	public ServerSettings configured() {
		return Workspace.preferences().settings();
	}

	/** Whether the server runs with settings that differ from the preferences. */
	public boolean isOutdated() {
		return server.state().isListening() && !Objects.equals(configured(), server.settings());
	}

	/**
	 * @param listener called on any thread when settings were changed, or the server's
	 *                 state or health
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Starts the server, or starts it again with the current settings.
	 *
	 * @return the job that does it, since opening sockets can take time
	 */
	public Job start() {
		return schedule(Messages.job_start, () -> {
			prepareRoot();
			server.start(configured());
		});
	}

	/** From the first use on, commands follow the state, and closing the workbench asks first. */
	private synchronized void followWorkbench() {
		if (following) {
			return;
		}
		following = true;
		var workbench = PlatformUI.getWorkbench();
		workbench.addWorkbenchListener(new ClosingQuestion(server, transfers));
		var expressions = workbench.getService(IEvaluationService.class);
		var display = workbench.getDisplay();
		addListener(() -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					expressions.requestEvaluation(CAN_START);
					expressions.requestEvaluation(CAN_STOP);
				});
			}
		});
	}

	/** Stops the server. @return the job that does it */
	public Job stop() {
		return schedule(Messages.job_stop, server::stop);
	}

	/** The folder to be served; the default one is made when it is missing. */
	public Path prepareRoot() {
		var root = configured().root();
		Workspace.prepare(root);
		return root;
	}

	/** The folder that is being served; while nothing is, the one that would be. */
	public Path servedRoot() {
		var running = server.settings();
		return server.state().isListening() && running != null ? running.root() : configured().root();
	}

	/** Serves another folder from the next start. */
	public void setRoot(Path root) {
		Workspace.store(ServerPreferences.ROOT, root.toString());
	}

	/** Listens on another port from the next start. */
	public void setPort(int port) {
		Workspace.store(ServerPreferences.PORT, Integer.toString(port));
	}

	private Job schedule(String name, Runnable work) {
		var job = Job.create(name, monitor -> {
			work.run();
			stateChanged(); // also when no event comes
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		return job;
	}

	private void heard(ServingEvent event) {
		if (event instanceof ServingEvent.StateChanged) {
			stateChanged();
		}
	}

	private void stateChanged() {
		watch.schedule();
		changed();
	}

	private void settingsChanged() {
		log.setCapacity(Workspace.preferences().logEntries());
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
