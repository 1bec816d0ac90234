package org.dialtone.ui.catalogue;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Brings the catalogue to a control, and each later one as well: reading goes on in a
 * job, and the control hears of it on its own thread. Ends with the control.
 *
 * @param <T> what is made of a catalogue before it is shown
 */
public final class CatalogueFeed<T> {

	private final Control owner;
	private final Display display;
	private final Function<Catalogue, T> prepare;
	private final Consumer<T> show;
	private final ServiceCaller<CatalogueService> service = new ServiceCaller<>(CatalogueFeed.class, CatalogueService.class);
	private final Job job;
	private final Consumer<Catalogue> listener;
	private final AtomicBoolean listening = new AtomicBoolean();
	private volatile boolean ended;

	/**
	 * Starts to read.
	 *
	 * @param prepare makes something of a catalogue, in the job
	 * @param show    shows it, on the control's thread
	 */
	public CatalogueFeed(Control owner, Function<Catalogue, T> prepare, Consumer<T> show) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.prepare = prepare;
		this.show = show;
		job = Job.create(Messages.job_catalogue, monitor -> {
			read();
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		listener = changed -> job.schedule(); // again when it runs already, so that the last change is not lost
		owner.addDisposeListener(event -> end());
		display.asyncExec(() -> { // while the workbench starts that is once its window is up, which comes first
			if (!ended) {
				job.schedule();
			}
		});
	}

	private void read() {
		var known = service.current();
		if (listening.compareAndSet(false, true)) {
			known.ifPresent(source -> source.addListener(listener)); // first, so that no change is missed
		}
		var prepared = prepare.apply(known.map(CatalogueService::current).orElse(Catalogue.EMPTY));
		if (ended) {
			stop();
		} else if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					show.accept(prepared);
				}
			});
		}
	}

	private void end() {
		ended = true;
		if (job.cancel()) { // otherwise it is just running, and stops by itself
			stop();
		}
	}

	private void stop() {
		if (listening.get()) {
			service.current().ifPresent(source -> source.removeListener(listener));
		}
		service.unget();
	}
}
