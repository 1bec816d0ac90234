package org.dialtone.core.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.dialtone.core.Catalogue;
import org.dialtone.core.PhoneModel;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue, read once from what plug-ins contribute to {@code org.dialtone.core.phones}. */
@Component(service = Catalogue.class)
public final class ContributedCatalogue implements Catalogue {

	private static final String POINT = "org.dialtone.core.phones"; //$NON-NLS-1$
	private static final Logger LOG = System.getLogger(ContributedCatalogue.class.getName());

	private final Map<String, PhoneModel> models = new TreeMap<>();
	private final Map<String, PhoneModel> byRecoveryLoad = new HashMap<>();

	/** Reads all contributions that the registry knows. */
	@Activate
	public ContributedCatalogue(@Reference IExtensionRegistry registry) {
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			read(element);
		}
	}

	private void read(IConfigurationElement element) {
		var file = element.getAttribute("file"); //$NON-NLS-1$
		var bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		var url = file == null || bundle == null ? null : bundle.getEntry(file);
		if (url == null) {
			leftOut(element, NLS.bind(Messages.file_missing, file, element.getContributor().getName()));
			return;
		}
		try (var input = url.openStream()) {
			var phones = PhonesFile.read(input);
			phones.problems().forEach(problem -> leftOut(element, problem));
			phones.models().forEach(model -> add(model, element));
		} catch (IOException e) {
			leftOut(element, e.toString());
		}
	}

	private void add(PhoneModel model, IConfigurationElement element) {
		if (models.containsKey(model.id())) {
			leftOut(element, NLS.bind(Messages.model_twice, model.id()));
			return;
		}
		models.put(model.id(), model);
		var load = model.recoveryLoad();
		if (load != null) {
			byRecoveryLoad.putIfAbsent(load.toLowerCase(Locale.ROOT), model);
		}
	}

	private static void leftOut(IConfigurationElement element, String reason) {
		LOG.log(Level.WARNING, "Left out of " + element.getContributor().getName() + ": " + reason); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<PhoneModel> models() {
		return List.copyOf(models.values());
	}

	@Override
	public Optional<PhoneModel> modelOfRecoveryLoad(String fileName) {
		return Optional.ofNullable(byRecoveryLoad.get(fileName.toLowerCase(Locale.ROOT)));
	}
}
