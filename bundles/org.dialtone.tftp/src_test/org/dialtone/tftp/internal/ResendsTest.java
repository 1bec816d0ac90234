package org.dialtone.tftp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which packets count as sent again, and how long the timer waits after that. */
class ResendsTest {

	private static final long MS = TimeUnit.MILLISECONDS.toNanos(1);

	private final RetransmissionTimer timer = new RetransmissionTimer(0);
	private final Resends resends = new Resends(timer);
	private long now = 5_000 * MS;
	private long block;

	@BeforeEach
	void someRoundTripsOfFourMilliseconds() {
		for (int i = 0; i < 20; i++) {
			answerAfter(4);
		}
	}

	/** The client's answer to a block that was sent once. */
	private void answerAfter(long millis) {
		now += millis * MS;
		timer.measured(millis * MS);
		resends.answered(now);
		block++;
	}

	/** The next block is sent again after a wait in vain. */
	private void sendAgain() {
		now += timer.timeout();
		timer.backOff();
		resends.timedOut(block);
		resends.sentAgain(now);
	}

	private void answerToResendAfter(long millis) {
		now += millis * MS;
		resends.answered(now);
		block++;
	}

	@Test
	void onAGoodNetworkTheTimerWaitsTwoHundredMilliseconds() {
		assertThat(timer.timeout()).isEqualTo(200 * MS);
	}

	@Test
	void aLostPacketCounts() {
		sendAgain();
		answerToResendAfter(4);
		answerAfter(4);
		assertThat(resends.count()).isEqualTo(1);
	}

	@Test
	void anAnswerThatComesTooSoonAnswersTheFirstCopy() {
		sendAgain();
		answerToResendAfter(1);
		assertThat(resends.count()).isZero();
		answerAfter(4);
		assertThat(timer.timeout()).isEqualTo(200 * MS);
	}

	@Test
	void aSecondAnswerShowsThatBothCopiesArrived() {
		sendAgain();
		answerToResendAfter(100);
		assertThat(resends.count()).isEqualTo(1);
		assertThat(resends.answeredAgain()).isTrue();
		assertThat(resends.count()).isZero();
		assertThat(resends.answeredAgain()).isFalse();
	}

	@Test
	void whatIsProvenTwiceIsTakenBackOnce() {
		sendAgain();
		sendAgain();
		answerToResendAfter(1);
		assertThat(resends.count()).isEqualTo(1);
		assertThat(resends.answeredAgain()).isTrue();
		assertThat(resends.count()).isEqualTo(1);
		assertThat(resends.answeredAgain()).isTrue();
		assertThat(resends.count()).isZero();
		assertThat(resends.answeredAgain()).as("more answers than copies").isFalse();
	}

	/** They are longer than others: names are looked up, and code runs for the first time. */
	@Test
	void afterTheFirstRoundTripsNothingIsTooSoon() {
		var young = new RetransmissionTimer(0);
		young.measured(40 * MS);
		assertThat(young.isTooSoon(1 * MS)).isFalse();
		assertThat(timer.isTooSoon(1 * MS)).isTrue();
	}

	@Test
	void ofThreeCopiesThoseThatWereAnsweredWereNotLost() {
		sendAgain();
		sendAgain();
		answerToResendAfter(100);
		resends.answeredAgain();
		assertThat(resends.count()).isEqualTo(1);
		resends.answeredAgain();
		assertThat(resends.count()).isZero();
		resends.answeredAgain();
		assertThat(resends.count()).isZero();
	}

	@Test
	void anOldAnswerSaysNothingOfWhatIsSentAgainNow() {
		sendAgain();
		assertThat(resends.answeredAgain()).isFalse();
		answerToResendAfter(4);
		answerAfter(4);
		assertThat(resends.answeredAgain()).isFalse();
		assertThat(resends.count()).isEqualTo(1);
	}

	@Test
	void aWholeWindowIsTakenBack() {
		now += timer.timeout();
		resends.timedOut(block);
		for (int i = 0; i < 8; i++) {
			resends.sentAgain(now);
		}
		assertThat(resends.count()).isEqualTo(8);
		answerToResendAfter(1);
		assertThat(resends.count()).isZero();
		resends.sentAgain(now); // the client lacks a block of the window, and said so
		assertThat(resends.count()).isEqualTo(1);
	}

	/** Otherwise one percent of loss would make a transfer wait nine tenths of its time. */
	@Test
	void whereLossIsProvenTheWaitGetsShorter() {
		for (long wait : new long[] { 200, 100, 50, 50 }) {
			assertThat(timer.timeout()).isEqualTo(wait * MS);
			sendAgain();
			answerToResendAfter(4);
			answerAfter(4);
			answerAfter(4);
		}
	}

	@Test
	void oneNeedlessResendMakesItLongAgain() {
		whereLossIsProvenTheWaitGetsShorter();
		sendAgain();
		answerToResendAfter(30);
		resends.answeredAgain();
		answerAfter(4);
		assertThat(timer.timeout()).isEqualTo(200 * MS);
	}

	/** A phone that writes its flash, and that does not answer twice. */
	@Test
	void anAnswerThatComesLateIsNoProofOfLoss() {
		for (int i = 0; i < 5; i++) {
			sendAgain();
			answerToResendAfter(150);
			answerAfter(4);
			answerAfter(4);
			assertThat(timer.timeout()).isEqualTo(200 * MS);
		}
	}
}
