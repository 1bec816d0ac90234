# shellcheck shell=bash
# What ./verify needs besides the build: programs, a display for the workbench tests,
# and a count of the tests. To be sourced after lib.sh.
: "${root:?the folder of the repository}"
: "${log:?the file that the output of programs goes to}"

display_pids=()

# Prints the Debian packages that the build and its tests need and that are not installed.
missing_packages() {
	local package
	missing_maven
	for package in xvfb openbox fonts-dejavu-core xdotool imagemagick tftp-hpa atftp curl xclip dbus at-spi2-core python3-pyatspi; do
		is_installed "$package" || echo "$package"
	done
	# Newer releases call it libgtk-3-0t64, and know it by this name, too.
	is_installed libgtk-3-0 || is_installed libgtk-3-0t64 || echo libgtk-3-0
}

# Sees to it that the programs that the tests use are there, or ends with exit code 2.
require_programs() {
	local program
	local missing=()
	if command -v apt-get >/dev/null; then
		while IFS= read -r program; do
			missing+=("$program")
		done < <(missing_packages)
		require_packages ${missing[@]+"${missing[@]}"}
		return
	fi
	for program in mvn Xvfb openbox xdotool import dbus-run-session; do
		command -v "$program" >/dev/null || missing+=("$program")
	done
	if [ ${#missing[@]} -gt 0 ]; then
		say "the tests need these programs, which are not on the PATH: ${missing[*]}"
		exit 2
	fi
}

# Starts two displays, one for the tests of the product (product_display) and one for all
# others (DISPLAY), so that they can run side by side.
start_displays() {
	start_display
	# shellcheck disable=SC2034
	product_display=$DISPLAY
	start_display
}

# Starts a display of its own, with a window manager, and exports DISPLAY.
start_display() {
	local number=$root/.build/display.$$ tries=0 server
	: >"$number"
	Xvfb -displayfd 5 -screen 0 1600x1000x24 -nolisten tcp -noreset 5>"$number" >>"$log" 2>&1 &
	server=$!
	display_pids+=("$server")
	while [ ! -s "$number" ]; do
		tries=$((tries + 1))
		if [ "$tries" -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
			fail "Xvfb did not start"
		fi
		sleep 0.1
	done
	DISPLAY=:$(tr -d '[:space:]' <"$number")
	rm -f "$number"
	export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
	unset WAYLAND_DISPLAY
	openbox >>"$log" 2>&1 &
	display_pids+=($!)
}

# Ends them.
stop_displays() {
	local pid
	for pid in ${display_pids[@]+"${display_pids[@]}"}; do
		kill "$pid" 2>/dev/null || true
	done
	display_pids=()
}

# Prints the names of the test reports that are newer than file $1.
reports() {
	find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/TEST-*.xml' -newer "$1" 2>/dev/null || true
}

# Sets $passed, $failed and $skipped. A test run that broke off and a module with tests
# but without a report count as one failure each. $1 is a file from before the build;
# the other arguments are Maven's.
# shellcheck disable=SC2034
count_tests() {
	local since=$1 counts module
	shift
	counts=$(reports "$since" | while IFS= read -r report; do
		sed -n 's/.*<testsuite \(.*\)/\1/p' "$report" | head -n 1
	done | awk '
		function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
		{ $0 = " " $0; tests += value("tests"); failed += value("errors") + value("failures"); skipped += value("skipped") }
		END { print tests - failed - skipped, failed + 0, skipped + 0 }')
	read -r passed failed skipped <<<"$counts"
	case " $* " in
	*' -pl '* | *' --projects '* | *' -Dtest='* | *' -rf '*) return ;;
	esac
	while IFS= read -r module; do
		if [ -z "$(find "$root/$module/target/surefire-reports" -name 'TEST-*.xml' -newer "$since" 2>/dev/null | head -n 1)" ]; then
			say "the tests of $module did not report"
			failed=$((failed + 1))
		fi
	done < <(tested_modules)
	if grep -qE 'The forked VM terminated|There was a timeout or other error in the fork' "$log"; then
		say "a test run broke off; the log is $log"
		failed=$((failed + 1))
	fi
}

# Names the tests that failed, from the reports that are newer than file $1.
name_failed_tests() {
	reports "$1" | while IFS= read -r report; do
		awk '
			function value(name) { return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
			/<testcase / { test = value("classname") "." value("name") }
			/<(failure|error)[ >]/ { print test }' "$report"
	done | while IFS= read -r test; do
		say "failed: $test"
	done
}

# Prints the modules that have tests.
tested_modules() {
	local module
	modules | while IFS= read -r module; do
		if [ -n "$(find "$root/$module/src" "$root/$module/src_test" -name '*Test.java' 2>/dev/null | head -n 1)" ]; then
			echo "$module"
		fi
	done
}
