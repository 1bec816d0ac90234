# shellcheck shell=sh
# Finds a Java of version 21 or newer. Meant to be sourced; for any POSIX shell.
#
# dialtone_find_java [PROGRAM]
#     prints the home of the first Java that is new enough and has bin/PROGRAM
#     ("java" unless said otherwise), and fails where there is none.
#     JAVA_HOME comes first, then PATH, then the usual folders. In the usual
#     folders a version that Dialtone was tried with goes before a newer one.

dialtone_oldest_java=21
dialtone_newest_tried_java=25

# Prints the feature version (21, 25 ...) of the Java in folder $1.
dialtone_java_version() {
	if [ -r "$1/release" ]; then
		dialtone_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	else
		dialtone_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
	fi
	echo "${dialtone_version:-0}"
}

# Prints how welcome the Java in folder $1 is, if program $2 is there: 0 not at all.
dialtone_java_rank() {
	if [ ! -x "$1/bin/$2" ] && [ ! -x "$1/bin/$2.exe" ]; then
		echo 0
		return
	fi
	dialtone_version=$(dialtone_java_version "$1")
	if [ "$dialtone_version" -lt "$dialtone_oldest_java" ]; then
		echo 0
	elif [ "$dialtone_version" -le "$dialtone_newest_tried_java" ]; then
		echo "$((1000 + dialtone_version))"
	else
		echo "$((1000 - dialtone_version))"
	fi
}

# Prints the home of the java on the PATH, with symbolic links resolved.
dialtone_java_on_path() {
	dialtone_link=$(command -v java) || return 0
	while [ -L "$dialtone_link" ]; do
		dialtone_target=$(readlink "$dialtone_link")
		case $dialtone_target in
		/*) dialtone_link=$dialtone_target ;;
		*) dialtone_link=${dialtone_link%/*}/$dialtone_target ;;
		esac
	done
	dirname "$(dirname "$dialtone_link")"
}

dialtone_find_java() {
	dialtone_program=${1:-java}
	for dialtone_home in "${JAVA_HOME:-}" "$(dialtone_java_on_path)"; do
		if [ -n "$dialtone_home" ] && [ "$(dialtone_java_rank "$dialtone_home" "$dialtone_program")" -gt 0 ]; then
			echo "$dialtone_home"
			return 0
		fi
	done
	dialtone_best=0
	dialtone_best_home=
	for dialtone_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/lib/jvm/* \
		/opt/*jdk* /opt/*java* /opt/java/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		"$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*; do
		dialtone_rank=$(dialtone_java_rank "$dialtone_home" "$dialtone_program")
		if [ "$dialtone_rank" -gt "$dialtone_best" ]; then
			dialtone_best=$dialtone_rank
			dialtone_best_home=$dialtone_home
		fi
	done
	[ -n "$dialtone_best_home" ] && echo "$dialtone_best_home"
}
