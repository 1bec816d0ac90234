package org.dialtone.app.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceGateTest {

	@TempDir
	Path folder;
	private Path workspace;
	private FakeArea area;
	private final List<Refusal> refusals = new ArrayList<>();
	private final Deque<Answer> answers = new ArrayDeque<>();
	private WorkspaceGate gate;

	@BeforeEach
	void prepare() throws IOException {
		workspace = folder.resolve("my bench");
		area = new FakeArea(workspace.toFile().toURL());
		gate = gate(area);
	}

	private WorkspaceGate gate(FakeArea of) {
		return new WorkspaceGate(of, new RestartNote(folder.resolve("configuration")), refusal -> {
			refusals.add(refusal);
			return answers.remove();
		});
	}

	@Test
	void aFreeWorkspaceIsTakenWithoutAQuestion() {
		assertThat(gate.enter()).isTrue();
		assertThat(refusals).isEmpty();
		assertThat(area.locked()).contains(workspace);
		assertThat(new LockInfo(workspace).read()).map(Holder::processId).contains(ProcessHandle.current().pid());
	}

	@Test
	void leavingTakesTheNoteAwayAndReleases() {
		gate.enter();
		gate.leave();
		assertThat(area.locked()).isEmpty();
		assertThat(workspace.resolve(".metadata/.lock_info")).doesNotExist();
	}

	@Test
	void retryTriesTheSameAgain() throws IOException {
		Holder other = Holder.current();
		new LockInfo(workspace).write(other);
		area.refuse(workspace);
		answers.add(new Answer.Retry());
		answers.add(new Answer.Exit());
		assertThat(gate.enter()).isFalse();
		assertThat(refusals).hasSize(2).allSatisfy(refusal -> {
			assertThat(refusal.workspace()).isEqualTo(workspace);
			assertThat(refusal.holder()).contains(other);
			assertThat(refusal.fault()).isEmpty();
			assertThat(refusal.fixed()).isFalse();
		});
		assertThat(new LockInfo(workspace).read()).as("the note of the other").contains(other);
	}

	@Test
	void retrySucceedsOnceTheOtherHasGone() {
		area.refuseOnce(workspace);
		answers.add(new Answer.Retry());
		assertThat(gate.enter()).isTrue();
		assertThat(area.locked()).contains(workspace);
	}

	@Test
	void anotherFolderIsTakenInItsPlace() {
		Path other = folder.resolve("other");
		area.refuse(workspace);
		answers.add(new Answer.UseAnother(other));
		assertThat(gate.enter()).isTrue();
		assertThat(area.locked()).contains(other);
		assertThat(new LockInfo(other).read()).isPresent();
	}

	@Test
	void aNewStartComesBackToTheOtherFolderOnce() throws IOException {
		Path other = folder.resolve("other");
		area.refuse(workspace);
		answers.add(new Answer.UseAnother(other));
		gate.enter();
		gate.comeBack();
		gate.leave();
		var next = new FakeArea(workspace.toFile().toURL());
		assertThat(gate(next).enter()).isTrue();
		assertThat(next.locked()).contains(other);
		var last = new FakeArea(workspace.toFile().toURL());
		assertThat(gate(last).enter()).isTrue();
		assertThat(last.locked()).contains(workspace);
	}

	@Test
	void aFolderThatCannotBeWrittenIsSaid() {
		area.fail(workspace, "Read-only file system");
		answers.add(new Answer.Exit());
		assertThat(gate.enter()).isFalse();
		assertThat(refusals).map(Refusal::fault).containsExactly(Optional.of("Read-only file system"));
	}

	@Test
	void aFolderFromTheCommandLineIsLockedWhereItIs() throws IOException {
		Path given = folder.resolve("given");
		area.give(given.toFile().toURL());
		assertThat(gate.enter()).isTrue();
		assertThat(area.locked()).contains(given);
	}

	@Test
	void aFolderFromTheCommandLineIsFixed() throws IOException {
		Path given = folder.resolve("given");
		area.give(given.toFile().toURL());
		area.refuse(given);
		answers.add(new Answer.Exit());
		assertThat(gate.enter()).isFalse();
		assertThat(refusals).singleElement().satisfies(refusal -> {
			assertThat(refusal.workspace()).isEqualTo(given);
			assertThat(refusal.fixed()).isTrue();
		});
	}
}
