package org.dialtone.ui.phones.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.Source;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.facts.KnownPhone;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.ModelGroup;
import org.dialtone.core.phones.Note;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.ui.document.FactText;
import org.dialtone.ui.phones.internal.tree.Subject;

/**
 * All that the page of a model shows. Equal as long as nothing of it has changed.
 *
 * @param model          the model
 * @param family         its family
 * @param reset          what a reset does to it
 * @param set            the firmware it takes, if that is known
 * @param mates          the other models that take the same firmware
 * @param groups         the groups it belongs to
 * @param procedures     by kind
 * @param codes          sequences of keys
 * @param orders         what it asks for
 * @param rules          what to know when moving between loads
 * @param notes          what else to know, warnings first
 * @param contradictions where sources disagree
 * @param sources        all sources by their tags
 */
public record PhoneFacts(PhoneModel model, Family family, ResetOutcome reset, Optional<FirmwareSet> set,
		List<Subject.Model> mates, List<ModelGroup> groups, List<Procedure> procedures, List<KeyCode> codes, List<RequestOrder> orders,
		List<UpgradeRule> rules, List<Note> notes, List<Contradiction> contradictions, Map<String, Source> sources) {

	/** What a catalogue knows about a model. */
	public static PhoneFacts of(Catalogue catalogue, PhoneModel model) {
		var set = catalogue.firmwareSetOf(model);
		return new PhoneFacts(model,
				catalogue.family(model.family()).orElseGet(() -> new Family(model.family(), "", model.family(), Form.DESK)), //$NON-NLS-1$
				ResetOutcome.of(model, catalogue), set,
				set.map(catalogue::modelsOf).orElse(List.of()).stream().filter(mate -> !mate.id().equals(model.id()))
						.map(mate -> Subject.Model.of(catalogue, mate)).toList(),
				catalogue.groupsOf(model),
				catalogue.proceduresFor(model),
				catalogue.codesFor(model), catalogue.requestOrdersFor(model), catalogue.upgradeRulesFor(model),
				catalogue.notesFor(model).stream().sorted(Comparator.comparing(note -> !note.warning())).toList(),
				catalogue.contradictionsFor(model), FactText.index(catalogue.content().sources()));
	}

	/** The same for the table of facts. */
	public KnownPhone known() {
		return new KnownPhone(model, set, reset, groups);
	}
}
