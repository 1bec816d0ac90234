# shellcheck shell=bash
# What ./dialtone and ./verify share; works with bash 3.2, which macOS has. To be
# sourced with these variables set:
: "${root:?the folder of the repository}"
: "${me:?the name that messages begin with}"
# The file that the output of programs goes to.
log=$root/.build/$me.log

maven_wanted=3.9.16
maven_oldest=3.9.9
# Where an older Maven puts the one that is wanted.
fetched_maven=$root/.build/maven/apache-maven-$maven_wanted/bin/mvn

# shellcheck source-path=SCRIPTDIR source=../../features/org.dialtone.feature/rootfiles/unix/find-java.sh
. "$root/features/org.dialtone.feature/rootfiles/unix/find-java.sh"
# shellcheck source-path=SCRIPTDIR source=../../features/org.dialtone.feature/rootfiles/unix/use-utf8.sh
. "$root/features/org.dialtone.feature/rootfiles/unix/use-utf8.sh"
dialtone_use_utf8

say() {
	echo "$me: $*" >&2
}

# Sets and exports JAVA_HOME, or ends with exit code 2.
choose_jdk() {
	if ! JAVA_HOME=$(dialtone_find_java javac); then
		say "the build needs a JDK 21 or newer, and there is none: install one, or set JAVA_HOME to its folder."
		exit 2
	fi
	export JAVA_HOME
}

# Whether version $1 (1.2.3) is $2 or newer.
is_at_least() {
	local have want i
	IFS=. read -r -a have <<<"${1%%[!0-9.]*}"
	IFS=. read -r -a want <<<"$2"
	for i in 0 1 2; do
		[ "${have[i]:-0}" -gt "${want[i]}" ] && return 0
		[ "${have[i]:-0}" -lt "${want[i]}" ] && return 1
	done
	return 0
}

# Whether commands can be run as root without asking for a password.
may_install() {
	command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	else
		sudo -n "$@"
	fi
}

# Installs Debian packages; what apt prints goes to the log.
install_packages() {
	say "installing $*"
	mkdir -p "$root/.build"
	as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >>"$log" 2>&1 || true
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >>"$log" 2>&1
}

# Installs Debian packages where that is allowed. Otherwise names them, prints the line to
# type, and ends with exit code 2.
require_packages() {
	local line
	[ $# -gt 0 ] || return 0
	if may_install; then
		install_packages "$@" || fail "could not install $*"
		return
	fi
	line="apt-get update && apt-get install -y $*"
	if command -v sudo >/dev/null; then
		line="sudo sh -c '$line'"
	else
		line="su -c '$line'"
	fi
	say "needs packages that are not installed: $*. Type this, then run ./$me again:"
	echo "$line" >&2
	exit 2
}

is_installed() {
	[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints maven if no Maven can be run.
missing_maven() {
	[ -x "$fetched_maven" ] || command -v mvn >/dev/null || echo maven
}

# Whether the library that SWT draws with on Linux can be loaded.
has_gtk() {
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -q 'libgtk-3\.so\.0'
}

# Prints the package of that library if it is missing and a window could be opened with it.
missing_gtk() {
	[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || has_gtk || echo libgtk-3-0
}

# Sets $maven to a Maven that is new enough: the one on the PATH, or else one that
# an older Maven fetches into .build/maven. Properties among the arguments apply to
# that fetch, too.
choose_maven() {
	maven=$fetched_maven
	[ -x "$maven" ] && return
	local have
	if ! command -v mvn >/dev/null; then
		if ! command -v apt-get >/dev/null; then
			say "the build needs Maven, and there is no mvn on the PATH: install it (macOS: brew install maven)."
			exit 2
		fi
		require_packages maven
	fi
	have=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
	if is_at_least "${have:-0}" "$maven_oldest"; then
		maven=$(command -v mvn)
		return
	fi
	say "fetching Maven $maven_wanted, because ${have:-the one here} is older than $maven_oldest (once)"
	# Not in the repository, whose settings an old Maven does not understand.
	local scratch argument
	local settings=()
	for argument; do
		case $argument in
		-D*) settings+=("$argument") ;;
		esac
	done
	scratch=$(mktemp -d)
	if ! (cd "$scratch" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
		"-Dartifact=org.apache.maven:apache-maven:$maven_wanted:zip:bin" \
		"-DoutputDirectory=$scratch/maven" ${settings[@]+"${settings[@]}"}) >>"$log" 2>&1 || [ ! -f "$scratch/maven/apache-maven-$maven_wanted/bin/mvn" ]; then
		rm -rf "$scratch"
		fail "could not fetch Maven $maven_wanted"
	fi
	chmod +x "$scratch/maven/apache-maven-$maven_wanted/bin/mvn"
	mkdir -p "$root/.build/maven"
	cp -R "$scratch/maven/apache-maven-$maven_wanted" "$root/.build/maven/.incoming.$$"
	mv "$root/.build/maven/.incoming.$$" "$root/.build/maven/apache-maven-$maven_wanted"
	rm -rf "$scratch"
}

# Ends with exit code 1, and shows the end of the log.
fail() {
	say "$1; the log is $log"
	grep -E '^\[ERROR\]|^E: ' "$log" | head -n 20 >&2 || true
	exit 1
}

# Sets $os, $ws and $arch to the platform's names for this machine.
# shellcheck disable=SC2034
choose_environment() {
	case $(uname -s) in
	Linux) os=linux ws=gtk ;;
	Darwin) os=macosx ws=cocoa ;;
	MINGW* | MSYS* | CYGWIN*) os=win32 ws=win32 ;;
	*)
		say "Dialtone runs on Linux, macOS and Windows, not on $(uname -s)."
		exit 2
		;;
	esac
	case $(uname -m) in
	x86_64 | amd64) arch=x86_64 ;;
	aarch64 | arm64) arch=aarch64 ;;
	*)
		say "Dialtone runs on x86_64 and aarch64, not on $(uname -m)."
		exit 2
		;;
	esac
}

# Turns Maven's output into one line for each module on standard error.
show_progress() {
	local line rest
	while IFS= read -r line; do
		case $line in
		'[INFO] Building '*' ['*/*']')
			rest=${line#'[INFO] Building '}
			say "building ${rest##* } ${rest%% *}"
			;;
		esac
	done
}

# Waits until no other build is running in this folder, and makes others wait until
# this process ends or calls unlock_build.
lock_build() {
	local lock=$root/.build/lock holder
	mkdir -p "$root/.build"
	while ! mkdir "$lock" 2>/dev/null; do
		holder=$(cat "$lock/pid" 2>/dev/null || true)
		if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
			rm -rf "$lock"
			continue
		fi
		[ -n "${waiting:-}" ] || say "waiting for another build in this folder${holder:+ (process $holder)}"
		waiting=yes
		sleep 0.5
	done
	echo $$ >"$lock/pid"
	trap unlock_build EXIT
}

unlock_build() {
	rm -rf "$root/.build/lock"
	trap - EXIT
}

# Prints the modules of the build, one on each line.
modules() {
	sed -n 's/.*<module>\(.*\)<\/module>.*/\1/p' "$root/pom.xml"
}

# Prints the modules that make up the product, in the form that Maven's option -pl takes:
# all but the tests. (Tycho does not find them by -am.)
product_modules() {
	modules | grep -v '\.tests$' | tr '\n' ',' | sed 's/,$//'
}

# Sets $start to the product's own start script, and $stamp to the file that lists what
# the product was built from; the time of that file is when the build began.
locate_product() {
	local target=$root/releng/org.dialtone.product/target
	stamp=$target/built-from
	start=$target/products/org.dialtone.product/$os/$ws/$arch
	if [ "$os" = macosx ]; then
		start=$start/Dialtone.app/Contents/Eclipse/dialtone
	else
		start=$start/dialtone/dialtone
	fi
}

# Prints the source files of the product; the arguments are further conditions of find.
product_sources() {
	(cd "$root" && find pom.xml README.md docs .mvn bundles features target-platform releng/org.dialtone.product releng/jdt.prefs \
		\( -name target -o -name bin -o -name src_test -o -name '*.tests' \) -prune -o -type f "$@" -print)
}

# Notes which sources there are, and when; to be called before a build.
note_sources() {
	product_sources | LC_ALL=C sort >"$root/.build/built-from"
}

# Records that the product was built from the sources that were noted.
note_product() {
	[ ! -x "$start" ] || mv "$root/.build/built-from" "$stamp"
}

# Whether sources of the last build are gone. Tycho leaves their classes behind, so everything must be built again.
did_sources_go() {
	[ -f "$stamp" ] && [ -n "$(LC_ALL=C comm -23 "$stamp" "$root/.build/built-from")" ]
}

# Whether the product was built from the present sources: none is newer, none was added or removed.
is_product_up_to_date() {
	[ -x "$start" ] && [ -f "$stamp" ] && [ -z "$(product_sources -newer "$stamp" | head -n 1)" ] &&
		[ "$(product_sources | LC_ALL=C sort)" = "$(cat "$stamp")" ]
}
