package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LogFollowTest {

	private final List<Boolean> told = new ArrayList<>();
	private final LogFollow follow = new LogFollow(() -> told.add(isFollowing()));

	private boolean isFollowing() {
		return follow.isFollowing();
	}

	@Test
	void scrollingAwayStopsAndComingBackResumes() {
		follow.scrolled(true, false);
		assertThat(follow.isFollowing()).isFalse();
		follow.scrolled(false, false);
		assertThat(follow.isFollowing()).isFalse();
		follow.scrolled(false, true);
		assertThat(follow.isFollowing()).isTrue();
		assertThat(told).containsExactly(false, true);
	}

	@Test
	void aSmallMoveThatKeepsTheNewestInViewStopsNothing() {
		follow.scrolled(true, true);
		assertThat(follow.isFollowing()).isTrue();
		assertThat(told).isEmpty();
	}

	@Test
	void movingTowardsTheNewestStopsNothing() {
		follow.scrolled(false, false);
		assertThat(follow.isFollowing()).isTrue();
	}

	@Test
	void theToggleDecides() {
		follow.set(false);
		follow.set(false);
		follow.set(true);
		assertThat(told).containsExactly(false, true);
	}
}
