package org.dialtone.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures a server with all of its processes by {@code /proc}.
 * <p>
 * Memory of a single process is its high-water mark; where there are many, their proportional shares are added up now
 * and then, so that what they share counts once. Processor seconds are those of the server's processes, with the ones
 * that have ended. A server that starts a process for each transfer may throw their times away: for such a one it is
 * what the machine has used, less this generator and all other processes.
 */
final class Meter implements AutoCloseable {

	private static final double TICKS = 100;
	private static final int PERIOD_MILLIS = 500;
	private static final int PAUSE_TO_WORK = 50;
	private static final int IDLE = 4;
	private static final int WAITING = 5;

	private final ProcessHandle server;
	private final boolean forks;
	private final Thread sampler = new Thread(this::sample, "meter");
	private volatile boolean running = true;
	private volatile long peakKibibytes;
	private final long startNanos = System.nanoTime();
	private final double startServer;
	private final double startGenerator = generatorSeconds();
	private final double startMachine = machineSeconds();
	private final Map<Long, Double> startOthers;

	Meter(ProcessHandle server, boolean forks) {
		this.server = server;
		this.forks = forks;
		tree().forEach(Meter::forgetPeak);
		startServer = serverSeconds();
		startOthers = forks ? others() : Map.of();
		sampler.setDaemon(true);
		sampler.start();
	}

	/** What has been used since this meter was made. */
	Usage read() {
		double wall = (System.nanoTime() - startNanos) / 1e9;
		double generator = generatorSeconds() - startGenerator;
		double machine = machineSeconds() - startMachine;
		double used = serverSeconds() - startServer;
		double others = Math.max(0, machine - used - generator);
		if (forks) {
			others = othersSince();
			used = Math.max(0, machine - generator - others);
		}
		var tree = tree();
		// a script and what it starts, or one process
		long marks = tree.size() < 3 ? tree.stream().mapToLong(handle -> value(handle, "status", "VmHWM:")).sum() : 0;
		return new Usage(used, Math.max(peakKibibytes, marks) / 1024.0, wall, generator / wall,
				others / wall / Affinity.PROCESSORS);
	}

	/** Memory that the server holds now, in MiB. */
	static double residentMebibytes(ProcessHandle server) {
		return Stream.concat(Stream.of(server), server.descendants())
				.mapToLong(handle -> value(handle, "status", "VmRSS:")).sum() / 1024.0;
	}

	private List<ProcessHandle> tree() {
		return Stream.concat(Stream.of(server), server.descendants()).toList();
	}

	private void sample() {
		try {
			while (running) {
				var tree = tree();
				long start = System.nanoTime();
				if (tree.size() > 1) {
					long sum = tree.stream().mapToLong(handle -> value(handle, "smaps_rollup", "Pss:")).sum();
					peakKibibytes = Math.max(peakKibibytes, sum);
				}
				long work = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
				Thread.sleep(Math.max(PERIOD_MILLIS, PAUSE_TO_WORK * work)); // so as not to disturb
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private double serverSeconds() {
		return tree().stream().mapToDouble(handle -> seconds(handle, true)).sum();
	}

	/** User and system time of a process, with that of its children that have ended. */
	private static double seconds(ProcessHandle handle, boolean withChildren) {
		var stat = text(Path.of("/proc", Long.toString(handle.pid()), "stat"));
		var fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
		if (fields.length < 15) {
			return 0;
		}
		long own = number(fields[11]) + number(fields[12]);
		return (withChildren ? own + number(fields[13]) + number(fields[14]) : own) / TICKS;
	}

	/** User and system time by process of all that is neither the server nor this generator. */
	private Map<Long, Double> others() {
		var known = tree().stream().map(ProcessHandle::pid).collect(Collectors.toSet());
		known.add(ProcessHandle.current().pid());
		return ProcessHandle.allProcesses().filter(handle -> !known.contains(handle.pid()))
				.collect(Collectors.toMap(ProcessHandle::pid, handle -> seconds(handle, false)));
	}

	private double othersSince() {
		return others().entrySet().stream()
				.mapToDouble(now -> now.getValue() - startOthers.getOrDefault(now.getKey(), now.getValue())).sum();
	}

	/**
	 * All that the machine has done, with interrupts, which the system counts as work of whoever was running, and with
	 * what its host took away.
	 */
	static double machineSeconds() {
		var fields = text(Path.of("/proc/stat")).lines().findFirst().orElse("").trim().split(" +");
		double ticks = 0;
		for (int i = 1; i < Math.min(9, fields.length); i++) {
			ticks += i == IDLE || i == WAITING ? 0 : number(fields[i]);
		}
		return ticks / TICKS;
	}

	static double generatorSeconds() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
	}

	/** Has the system start the high-water mark anew. */
	private static void forgetPeak(ProcessHandle handle) {
		try {
			Files.writeString(Path.of("/proc", Long.toString(handle.pid()), "clear_refs"), "5");
		} catch (IOException e) {
			// a process of another user: its mark stays that of its whole life
		}
	}

	private static long value(ProcessHandle handle, String file, String key) {
		return text(Path.of("/proc", Long.toString(handle.pid()), file)).lines().filter(line -> line.startsWith(key))
				.mapToLong(line -> number(line.substring(key.length()).replace("kB", "").trim())).findFirst().orElse(0);
	}

	private static long number(String text) {
		return Long.parseLong(text);
	}

	/** Empty where the process has ended, or where the system has no such files. */
	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return "";
		}
	}

	@Override
	public void close() {
		running = false;
		sampler.interrupt();
	}
}
