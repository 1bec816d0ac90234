package org.dialtone.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.dialtone.core.Source;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.ModelGroup;
import org.dialtone.core.phones.Note;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Procedure;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Everything known about phones at one moment: what plug-ins contribute and what the
 * user has written. Immutable, so it can be used from any thread; when something
 * changes, {@link CatalogueService} provides a new one.
 */
public final class Catalogue {

	/** An empty catalogue. */
	public static final Catalogue EMPTY = new Catalogue(Content.EMPTY);

	/**
	 * Everything in a catalogue; ids are unique within each list.
	 *
	 * @param families       in display order
	 * @param groups         models that have something in common
	 * @param models         in display order
	 * @param firmwareSets   firmware that models share
	 * @param procedures     in display order: by kind, the mildest reset first
	 * @param codes          key sequences
	 * @param requestOrders  which files phones ask for
	 * @param upgradeRules   rules for moving between loads
	 * @param notes          other things to know
	 * @param contradictions points on which sources disagree
	 * @param synonyms       groups of words that mean the same in a search
	 * @param sources        where facts come from
	 */
	public record Content(List<Family> families, List<ModelGroup> groups, List<PhoneModel> models, List<FirmwareSet> firmwareSets,
			List<Procedure> procedures, List<KeyCode> codes, List<RequestOrder> requestOrders,
			List<UpgradeRule> upgradeRules, List<Note> notes, List<Contradiction> contradictions,
			List<List<String>> synonyms, List<Source> sources) {

		static final Content EMPTY = new Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

		/** Makes immutable content. */
		public Content {
			families = List.copyOf(families);
			groups = List.copyOf(groups);
			models = List.copyOf(models);
			firmwareSets = List.copyOf(firmwareSets);
			procedures = List.copyOf(procedures);
			codes = List.copyOf(codes);
			requestOrders = List.copyOf(requestOrders);
			upgradeRules = List.copyOf(upgradeRules);
			notes = List.copyOf(notes);
			contradictions = List.copyOf(contradictions);
			synonyms = synonyms.stream().map(List::copyOf).toList();
			sources = List.copyOf(sources);
		}
	}

	private final Content content;
	private final Function<Catalogue, List<Contribution>> check;
	private final Object lock = new Object();
	private @Nullable List<Contribution> contributions;
	private final Map<String, Family> families;
	private final Map<String, PhoneModel> models;
	private final Map<String, FirmwareSet> firmwareSets;
	private final Map<String, Procedure> procedures;
	private final Map<String, Source> sources;
	private final Map<String, PhoneModel> byRecoveryLoad = new HashMap<>();
	private final Map<String, PhoneModel> byName = new HashMap<>();
	private final Map<String, List<PhoneModel>> modelsBySet;
	private final Map<String, List<ModelGroup>> groupsByModel;
	private final Map<String, List<Procedure>> proceduresByModel;
	private final Map<String, List<KeyCode>> codesByModel;
	private final Map<String, List<RequestOrder>> ordersByModel;
	private final Map<String, List<UpgradeRule>> rulesByModel;
	private final Map<String, List<Note>> notesByModel;
	private final Map<String, List<Contradiction>> contradictionsByModel;
	private final Map<String, List<Contradiction>> contradictionsByProcedure;

	/** A catalogue without files. */
	public Catalogue(Content content) {
		this(content, catalogue -> List.of());
	}

	/**
	 * A catalogue read from files.
	 *
	 * @param check finds what is wrong with them; called at most once
	 */
	public Catalogue(Content content, Function<Catalogue, List<Contribution>> check) {
		this.content = content;
		this.check = check;
		families = index(content.families, Family::id);
		models = index(content.models, PhoneModel::id);
		firmwareSets = index(content.firmwareSets, FirmwareSet::id);
		procedures = index(content.procedures, Procedure::id);
		sources = index(content.sources, Source::tag);
		content.models.forEach(model -> model.recoveryLoadName()
				.ifPresent(load -> byRecoveryLoad.putIfAbsent(lower(load), model)));
		content.models.forEach(model -> byName.putIfAbsent(lower(model.id()), model));
		content.models.forEach(model -> byName.putIfAbsent(lower(model.name()), model));
		content.models.forEach(model -> model.aliases().forEach(alias -> byName.putIfAbsent(lower(alias), model)));
		modelsBySet = group(content.models, model -> model.firmwareSet().value().stream().toList());
		groupsByModel = group(content.groups, ModelGroup::models);
		proceduresByModel = group(content.procedures, Procedure::models);
		codesByModel = group(content.codes, KeyCode::models);
		ordersByModel = group(content.requestOrders, RequestOrder::models);
		rulesByModel = group(content.upgradeRules, UpgradeRule::models);
		notesByModel = group(content.notes, Note::models);
		contradictionsByModel = group(content.contradictions, Contradiction::models);
		contradictionsByProcedure = group(content.contradictions, Contradiction::procedures);
	}

	private static <T> Map<String, T> index(Collection<T> items, Function<T, String> id) {
		var map = new LinkedHashMap<String, T>();
		items.forEach(item -> map.putIfAbsent(id.apply(item), item));
		return map;
	}

	/** Items by the ids they refer to, each list in catalogue order. */
	private static <T> Map<String, List<T>> group(Collection<T> items, Function<T, List<String>> ids) {
		var map = new HashMap<String, List<T>>();
		items.forEach(item -> ids.apply(item).stream().distinct()
				.forEach(id -> map.computeIfAbsent(id, key -> new ArrayList<>()).add(item)));
		map.replaceAll((id, list) -> List.copyOf(list));
		return map;
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** All of its content. */
	public Content content() {
		return content;
	}

	/**
	 * The files this was read from, and what is wrong with them. Whether they fit together
	 * is checked on the first call, which takes a moment.
	 */
	public List<Contribution> contributions() {
		synchronized (lock) {
			var known = contributions;
			if (known != null) {
				return known;
			}
			List<Contribution> found = List.copyOf(check.apply(this));
			contributions = found;
			return found;
		}
	}

	/** All models, in display order. */
	public List<PhoneModel> models() {
		return content.models;
	}

	/** All procedures, in display order. */
	public List<Procedure> procedures() {
		return content.procedures;
	}

	/** A model by its id, or by its name or an alias regardless of case. */
	public Optional<PhoneModel> model(String idOrAlias) {
		return get(models, idOrAlias).or(() -> get(byName, lower(idOrAlias)));
	}

	/** A family by its id. */
	public Optional<Family> family(String id) {
		return get(families, id);
	}

	/** A firmware set by its id. */
	public Optional<FirmwareSet> firmwareSet(String id) {
		return get(firmwareSets, id);
	}

	/** The firmware set that a model takes, if known. */
	public Optional<FirmwareSet> firmwareSetOf(PhoneModel model) {
		return model.firmwareSet().value().flatMap(this::firmwareSet);
	}

	/** The models that take a firmware set. */
	public List<PhoneModel> modelsOf(FirmwareSet set) {
		return all(modelsBySet, set.id());
	}

	/** The groups that a model belongs to. */
	public List<ModelGroup> groupsOf(PhoneModel model) {
		return all(groupsByModel, model.id());
	}

	/** A procedure by its id. */
	public Optional<Procedure> procedure(String id) {
		return get(procedures, id);
	}

	/** The procedures for a model. */
	public List<Procedure> proceduresFor(PhoneModel model) {
		return all(proceduresByModel, model.id());
	}

	/** The codes that a model accepts. */
	public List<KeyCode> codesFor(PhoneModel model) {
		return all(codesByModel, model.id());
	}

	/** Which files a model asks for, one order for each state. */
	public List<RequestOrder> requestOrdersFor(PhoneModel model) {
		return all(ordersByModel, model.id());
	}

	/** The rules for moving between loads of a model. */
	public List<UpgradeRule> upgradeRulesFor(PhoneModel model) {
		return all(rulesByModel, model.id());
	}

	/** Other things to know about a model. */
	public List<Note> notesFor(PhoneModel model) {
		return all(notesByModel, model.id());
	}

	/** Points about a model on which sources disagree. */
	public List<Contradiction> contradictionsFor(PhoneModel model) {
		return all(contradictionsByModel, model.id());
	}

	/** Points about a procedure on which sources disagree. */
	public List<Contradiction> contradictionsFor(Procedure procedure) {
		return all(contradictionsByProcedure, procedure.id());
	}

	/** A source by its tag. */
	public Optional<Source> source(String tag) {
		return get(sources, tag);
	}

	/**
	 * The first model that asks for a recovery load.
	 *
	 * @param fileName a file name without folders, in any case
	 */
	public Optional<PhoneModel> modelOfRecoveryLoad(String fileName) {
		return get(byRecoveryLoad, lower(fileName));
	}

	private static <T> List<T> all(Map<String, List<T>> map, String id) {
		return get(map, id).orElse(List.of());
	}

	private static <T> Optional<T> get(Map<String, T> map, String key) {
		@Nullable T value = map.get(key);
		return Optional.ofNullable(value);
	}
}
