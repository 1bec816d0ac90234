package org.dialtone.core.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dialtone.core.Fact;
import org.dialtone.core.facts.FactRow.Search;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.Display;
import org.dialtone.core.phones.HardwareFloor;
import org.dialtone.core.phones.Led;
import org.dialtone.core.phones.ModelGroup;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.scope.LoadVersion;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.Words;
import org.eclipse.jdt.annotation.Nullable;

/** The table of a phone's facts. */
public final class PhoneTable {

	private static final String TABLE = "phone"; //$NON-NLS-1$

	/** The firmware set it takes; its name is prose, since it mentions the models that share it. */
	public static final FactRow<KnownPhone, String> FIRMWARE_SET = sides("firmwareSet", PhoneModel::firmwareSet) //$NON-NLS-1$
			.wordsIn(KnownPhone::setName).found(Search.PROSE, 10);

	/** All facts, in the order shown. */
	@SuppressWarnings("nls") // names for programs
	public static final List<FactRow<KnownPhone, ?>> ROWS = List.of(
			sides("entryKey", PhoneModel::entryKey).found(Search.KEYS, 5),
			sides("backupKey", PhoneModel::backupKey).found(Search.KEYS, 5),
			sides("afterReset", PhoneModel::afterReset).data(AfterReset::id).shown(KnownPhone::afterReset),
			sides("recoveryLoad", PhoneModel::recoveryLoad).found(Search.WORDS, 16),
			FIRMWARE_SET,
			sides("protocols", PhoneModel::protocols).found(Search.WORDS, 8),
			sides("enum", PhoneModel::enumId).found(Search.NUMBER, 13),
			sides("lineKeys", PhoneModel::lineKeys),
			sides("display", PhoneModel::display).words(Words::of).data(Display::id),
			sides("power", PhoneModel::power).found(Search.PROSE, 6),
			sides("support", PhoneModel::support).found(Search.PROSE, 6),
			FactRow.items(TABLE, "floors", (KnownPhone phone) -> phone.model().floors()).words(ScopeWords::of).data(PhoneTable::data),
			plain("keys", PhoneModel::keys),
			plain("leds", PhoneModel::leds).words(PhoneTable::words)
					.data(leds -> leds.stream().map(PhoneTable::data).toList()),
			plain("aliases", PhoneModel::aliases),
			FactRow.plain(TABLE, "groups", KnownPhone::groups).words(PhoneTable::names)
					.data(groups -> groups.stream().map(ModelGroup::id).toList()));

	private PhoneTable() {
	}

	/** All facts of a phone in words, in the order shown, also those that are not known. */
	public static List<Shown> of(KnownPhone phone) {
		return ROWS.stream().map(row -> row.show(phone)).toList();
	}

	private static <T> FactRow<KnownPhone, T> sides(String id, Function<PhoneModel, Fact<T>> fact) {
		return FactRow.sides(TABLE, id, phone -> fact.apply(phone.model()));
	}

	private static <T> FactRow<KnownPhone, T> plain(String id, Function<PhoneModel, T> value) {
		return FactRow.plain(TABLE, id, phone -> value.apply(phone.model()));
	}

	private static String names(List<ModelGroup> groups) {
		return groups.stream().map(ModelGroup::name).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private static String words(List<Led> leds) {
		return leds.stream().map(Words::of).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static Map<String, @Nullable Object> data(HardwareFloor floor) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		fields.put("hardware", floor.hardware().text()); //$NON-NLS-1$
		fields.put("firmware", floor.firmware().isPresent() ? floor.firmware().get().id() : null); //$NON-NLS-1$
		fields.put("lowest", floor.lowest().map(LoadVersion::text).orElse("any")); //$NON-NLS-1$ //$NON-NLS-2$
		return fields;
	}

	private static Map<String, Object> data(Led led) {
		var fields = new LinkedHashMap<String, Object>();
		fields.put("name", led.name()); //$NON-NLS-1$
		fields.put("colours", led.colours()); //$NON-NLS-1$
		return fields;
	}
}
