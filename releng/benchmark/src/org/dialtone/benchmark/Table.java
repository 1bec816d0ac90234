package org.dialtone.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that is written as aligned plain text or as Markdown; all columns but the first are aligned to the right. */
final class Table {

	private final String title;
	private final List<List<String>> lines = new ArrayList<>();

	Table(String title, List<String> header) {
		this.title = title;
		lines.add(header);
	}

	void add(List<String> cells) {
		lines.add(cells);
	}

	boolean isEmpty() {
		return lines.size() == 1;
	}

	String text() {
		return title + "\n" + lines.stream().map(line -> line(line, "  ")).map(line -> line.stripTrailing() + "\n")
				.collect(Collectors.joining());
	}

	String markdown() {
		var rows = new ArrayList<String>();
		rows.add("**" + title + "**\n");
		rows.add(markdown(lines.getFirst()));
		rows.add("|---" + "|--:".repeat(lines.getFirst().size() - 1) + "|");
		lines.stream().skip(1).map(Table::markdown).forEach(rows::add);
		return String.join("\n", rows) + "\n";
	}

	private static String markdown(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

	private String line(List<String> cells, String between) {
		return IntStream.range(0, cells.size()).mapToObj(column -> padded(cells.get(column), column))
				.collect(Collectors.joining(between));
	}

	private String padded(String cell, int column) {
		int width = lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
		var space = " ".repeat(width - cell.length());
		return column == 0 ? cell + space : space + cell;
	}
}
