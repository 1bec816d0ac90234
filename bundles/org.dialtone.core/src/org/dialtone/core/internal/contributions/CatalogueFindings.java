package org.dialtone.core.internal.contributions;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.FindingSource;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What is wrong with the files of the catalogue. */
@Component(service = FindingSource.class)
public final class CatalogueFindings implements FindingSource {

	private final CatalogueService service;
	private final Consumer<Catalogue> onChange = catalogue -> changed();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** @param service whose findings they are */
	@Activate
	public CatalogueFindings(@Reference CatalogueService service) {
		this.service = service;
		service.addListener(onChange);
	}

	@Deactivate
	void close() {
		service.removeListener(onChange);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	@Override
	public String part() {
		return Messages.part;
	}

	@Override
	public List<Finding> findings() {
		return service.current().contributions().stream().flatMap(contribution -> contribution.findings().stream()).toList();
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
