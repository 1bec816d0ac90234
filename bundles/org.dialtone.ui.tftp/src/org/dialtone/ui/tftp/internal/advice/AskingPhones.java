package org.dialtone.ui.tftp.internal.advice;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.serving.RequestRecord;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which phone models a request may come from: by the name of the file, and by what
 * else the same client asked for.
 */
public final class AskingPhones {

	/** How many of a client's requests are looked at; before them the address may have belonged to another phone. */
	private static final int MOST_REQUESTS = 100;

	private final Catalogue catalogue;

	public AskingPhones(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * The models that a request may come from, in the order of the catalogue; none when
	 * nothing is known.
	 *
	 * @param log requests, among them those of the same client, oldest first
	 */
	public List<PhoneModel> of(RequestRecord request, List<RequestRecord> log) {
		var models = of(request.request().file());
		var client = request.request().client();
		var others = log.reversed().stream().filter(other -> isSamePhone(client, other.request().client()))
				.map(other -> other.request().file()).distinct().limit(MOST_REQUESTS).toList();
		for (var other : others) {
			if (models.size() == 1) {
				break;
			}
			var also = of(other);
			var both = models.isEmpty() ? also : models.stream().filter(also::contains).toList();
			models = both.isEmpty() ? models : both;
		}
		return models;
	}

	/** The port is another one for each request. */
	private static boolean isSamePhone(@Nullable InetSocketAddress client, @Nullable InetSocketAddress other) {
		return client != null && other != null && client.getAddress().equals(other.getAddress());
	}

	/** The models that ask for a file: by their recovery load, by their firmware, or by what such phones ask for. */
	List<PhoneModel> of(String file) {
		var name = baseName(file);
		var byLoad = catalogue.models().stream()
				.filter(model -> model.recoveryLoadName().filter(name::equalsIgnoreCase).isPresent()).toList();
		if (!byLoad.isEmpty()) {
			return byLoad;
		}
		var sets = catalogue.content().firmwareSets().stream().filter(set -> names(set).anyMatch(is(name))).toList();
		var bySet = catalogue.models().stream()
				.filter(model -> catalogue.firmwareSetOf(model).filter(sets::contains).isPresent()).toList();
		return !bySet.isEmpty() ? bySet : catalogue.models().stream().filter(model -> asksFor(model, name)).toList();
	}

	/** The name without folders, in whatever way they are written. */
	static String baseName(String file) {
		return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	}

	private boolean asksFor(PhoneModel model, String name) {
		return catalogue.requestOrdersFor(model).stream().flatMap(order -> order.files().value().stream())
				.anyMatch(file -> FilePattern.of(file, model).filter(pattern -> pattern.matches(name)).isPresent());
	}

	/** The names of all files of a firmware set. */
	private static Stream<String> names(FirmwareSet set) {
		var names = new ArrayList<String>();
		set.variants().stream().map(Statement::value).forEach(variant -> {
			names.add(variant.pattern());
			names.addAll(variant.examples());
		});
		set.parts().statements().stream().flatMap(parts -> parts.value().stream())
				.forEach(part -> names.add(part.pattern()));
		set.recoveryLoads().forEach(load -> names.add(load.value()));
		return names.stream();
	}

	private static Predicate<String> is(String name) {
		return written -> FilePattern.of(written).filter(pattern -> pattern.matches(name)).isPresent();
	}
}
