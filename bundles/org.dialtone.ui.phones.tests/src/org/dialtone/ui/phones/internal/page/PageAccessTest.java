package org.dialtone.ui.phones.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.ui.face.FaceCanvas;
import org.dialtone.ui.page.MarkupText;
import org.dialtone.ui.phones.internal.view.ErrorLog;
import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;

/** Pages by keyboard, in small windows, and for those who do not see them. */
class PageAccessTest extends PageTestBase {

	@Test
	void tabStopsAtSectionsAndLinksAlone() {
		assertThat(stops(body(phone("7962")))).isNotEmpty().allMatch(control -> control instanceof Hyperlink
				|| control instanceof Section || control instanceof MarkupText text && text.hasLinks());
	}

	private static List<Control> stops(Composite composite) {
		var stops = new ArrayList<Control>();
		for (var stop : composite.getTabList()) {
			if (stop instanceof Section section && section.getClient() instanceof Composite client) {
				stops.add(stop);
				stops.addAll(stops(client));
			} else if (stop instanceof Composite inner && !(stop instanceof Canvas)) {
				stops.addAll(stops(inner));
			} else {
				stops.add(stop);
			}
		}
		return stops;
	}

	@Test
	void enterFollowsTheLink() {
		assertThat(follow(phone("7962"), "Hard reset").getTitle()).contains("Hard reset");
	}

	@Test
	void everyFactIsTextWithItsNameBeforeIt() {
		var page = phone("7962");
		var names = Ui.find(body(page), Label.class, label -> label.getText().equals("Recovery load"));
		var siblings = List.of(names.getParent().getChildren());
		assertThat(siblings.get(siblings.indexOf(names) + 1)).isInstanceOf(MarkupText.class);
	}

	@Test
	void anIconStaysWithItsWord() {
		assertThat(Ui.all(body(phone("7962")), MarkupText.class)).allSatisfy(
				text -> assertThat(text.getText()).doesNotContain(MarkupText.ICON + " ", MarkupText.ICON + "\n"));
	}

	@Test
	void theDrawingStandsAboveTheFactsOnANarrowPage() {
		var form = form(phone("7962"));
		var face = Ui.all(form, FaceCanvas.class).getFirst();
		var facts = Ui.find(form, Label.class, label -> label.getText().equals("Recovery load"));
		try (var log = new ErrorLog()) {
			form.setSize(new Point(450, 400));
			Ui.await("the facts below the drawing", () -> top(facts) >= top(face) + face.getSize().y);
			assertThat(form.getBody().getSize().x).isLessThanOrEqualTo(450);
			form.setSize(new Point(1200, 400));
			Ui.await("the facts beside the drawing", () -> top(facts) < top(face) + face.getSize().y);
			assertThat(log.entries()).isEmpty();
		}
	}

	private static int top(Control control) {
		return control.toDisplay(0, 0).y;
	}

	@Test
	void aNarrowPageCanBeScrolledSideways() {
		var form = form(phone("7962"));
		form.setSize(new Point(180, 400));
		form.reflow(true);
		var bar = form.getHorizontalBar();
		assertThat(bar).isNotNull();
		assertThat(bar.isVisible()).isTrue();
		assertThat(bar.getMaximum()).isGreaterThan(180);
	}
}
