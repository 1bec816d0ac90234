# shellcheck shell=bash
# What ./dialtone and ./verify share; runs on bash 3.2, which macOS has. Meant to be
# sourced with these set:
: "${root:?the folder of the repository}"
: "${me:?the name to speak under}"
# The file that takes what programs print.
log=$root/.build/$me.log

maven_wanted=3.9.16
maven_oldest=3.9.9

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
		say "needs a JDK 21 or newer to build, and found none: install one, or set JAVA_HOME to its folder."
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

# Whether commands that need root can be run without asking anybody.
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

# Installs Debian packages; what apt says goes to the log.
install_packages() {
	say "installing $*"
	as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >>"$log" 2>&1 || true
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >>"$log" 2>&1
}

# Sets $maven to a Maven that is new enough: the one on the PATH, or else one that
# an older Maven fetches into .build/maven. Properties among the arguments hold for
# that fetch, too.
choose_maven() {
	maven=$root/.build/maven/apache-maven-$maven_wanted/bin/mvn
	[ -x "$maven" ] && return
	local have
	if ! command -v mvn >/dev/null; then
		if may_install; then
			install_packages maven || true
		fi
		if ! command -v mvn >/dev/null; then
			say "needs Maven to build, and found no mvn on the PATH: install it (Debian: apt-get install maven, macOS: brew install maven)."
			exit 2
		fi
	fi
	have=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
	if is_at_least "${have:-0}" "$maven_oldest"; then
		maven=$(command -v mvn)
		return
	fi
	say "fetching Maven $maven_wanted, since ${have:-the one here} is older than $maven_oldest (once)"
	# Outside the repository, whose settings an old Maven does not understand.
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

# Turns what Maven prints into one line for each module on standard error.
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

# Waits until no other build runs in this folder, and keeps others off until this
# process ends or calls unlock_build.
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

# Prints the modules of the build, one a line.
modules() {
	sed -n 's/.*<module>\(.*\)<\/module>.*/\1/p' "$root/pom.xml"
}

# Prints the modules that the product is made of, as Maven's option -pl takes them:
# all but the tests. (Tycho does not find them by -am.)
product_modules() {
	modules | grep -v '\.tests$' | tr '\n' ',' | sed 's/,$//'
}

# Sets $start to the product's own start script, and $stamp to the list of the files
# that the product was made from; its time is when that build began.
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
	(cd "$root" && find pom.xml .mvn bundles features target-platform releng/org.dialtone.product releng/jdt.prefs \
		\( -name target -o -name bin -o -name src_test -o -name '*.tests' \) -prune -o -type f "$@" -print)
}

# Remembers what there is to build from, and when; to be called before a build.
note_sources() {
	product_sources | LC_ALL=C sort >"$root/.build/built-from"
}

# Says that the product was made from what was noted.
note_product() {
	[ ! -x "$start" ] || mv "$root/.build/built-from" "$stamp"
}

# Whether sources that were built are gone. Tycho leaves their classes where they are, so all has to be built anew.
did_sources_go() {
	[ -f "$stamp" ] && [ -n "$(LC_ALL=C comm -23 "$stamp" "$root/.build/built-from")" ]
}

# Whether the product was made from the sources as they are: none is newer, none came or went.
is_product_up_to_date() {
	[ -x "$start" ] && [ -f "$stamp" ] && [ -z "$(product_sources -newer "$stamp" | head -n 1)" ] &&
		[ "$(product_sources | LC_ALL=C sort)" = "$(cat "$stamp")" ]
}
