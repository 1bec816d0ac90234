# shellcheck shell=bash
# The peers: Debian's packages, unpacked below target and not installed, since tftpd-hpa and atftpd cannot be installed
# together and installing starts services. Each is set up as favourably as its options allow, and stays the user who
# started it, since another one may not be able to read the folder. Meant to be sourced with these set:
: "${target:?the folder for what is downloaded}"

# add_peer NAME: adds the server and its version to the arguments, or says why it is left out.
add_peer() {
	local program
	case $1 in
		tftpd-hpa) program=$(peer_program tftpd-hpa in.tftpd 'tftp-hpa') ;;
		atftpd) program=$(peer_program atftpd atftpd 'atftp') ;;
		dnsmasq) program=$(peer_program dnsmasq-base dnsmasq 'TFTP') ;;
		*) echo "$1 is no peer" >&2; exit 2 ;;
	esac
	if [ -n "$program" ]; then
		"peer_${1//-/_}" "$program"
	else
		echo "$1 is left out: it is neither installed, nor can apt-get download it." >&2
	fi
}

# Blocks up to 65464 are its default. It starts a process for each transfer, which changes its groups, and so needs root.
# Its time to resend is one second in all rows but the one that says otherwise.
peer_tftpd_hpa() {
	if ! is_root; then
		echo "tftpd-hpa is left out: it runs as root only." >&2
		return
	fi
	local options
	options="--foreground --address {host}:{port} --secure --user $(id -un)"
	arguments+=(--server "tftpd-hpa*=$1 $options '{root}'")
	arguments+=(--server "tftpd-hpa*/loss-tuned=$1 $options --retransmit 20000 '{root}'")
	arguments+=(--fact "tftpd-hpa $(bash -c "$1 --version" | sed -n '1s/[^0-9]*\([^,]*\).*/\1/p')")
}

# It starts a thread for each transfer, which has two files and calls select(): a file above 1023 would end the server
# (FD_SETSIZE), so that it gets no more of them, and no more threads than they suffice for. The time to resend is the shortest that it takes, one second.
peer_atftpd() {
	arguments+=(--server "atftpd=prlimit --nofile=1024 $1 --daemon --no-fork --bind-address {host} --port {port} --maxthread 450 \
--retry-timeout 1 --user $(id -un).$(id -gn) --verbose=0 --logfile /dev/null '{root}'")
	arguments+=(--fact "atftpd $(bash -c "$1 --version" | sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p')")
}

# It knows no other port than 69, so it gets a loopback address of its own. It grants no larger block than its buffer
# for DNS holds, which --edns-packet-max sets.
peer_dnsmasq() {
	if ! is_root && [ "$(cat /proc/sys/net/ipv4/ip_unprivileged_port_start)" -gt 69 ]; then
		echo "dnsmasq is left out: it serves at port 69 only, so run this as root." >&2
		return
	fi
	arguments+=(--server "dnsmasq@127.0.0.69:69=$1 --keep-in-foreground --conf-file=/dev/null --pid-file= --port=0 \
--enable-tftp --tftp-root='{root}' --tftp-max=10000 --quiet-tftp --edns-packet-max=65535 \
--listen-address={host} --bind-interfaces --user=$(id -un) --group=$(id -gn) --log-facility=/dev/null")
	arguments+=(--fact "dnsmasq $(bash -c "$1 --version" | sed -n '1s/.*version \([0-9.]*\).*/\1/p')")
}

is_root() {
	[ "$(id -u)" = 0 ]
}

# peer_program PACKAGE PROGRAM WORD: prints the command that starts the program: the one in the PATH, or that of the
# package, which is downloaded once. Its version has to name the word: both tftpd-hpa and atftpd have an in.tftpd.
peer_program() {
	local folder=$target/peers/$1
	local installed
	installed=$(PATH=$PATH:/usr/sbin:/sbin command -v "$2" || true)
	if [ -n "$installed" ] && [[ $("$installed" --version 2>&1) == *"$3"* ]]; then
		echo "'$installed'"
		return
	fi
	[ -x "$folder/usr/sbin/$2" ] || peer_download "$1" "$folder" >&2
	[ ! -x "$folder/usr/sbin/$2" ] || echo "env LD_LIBRARY_PATH='$(peer_libraries "$folder")' '$folder/usr/sbin/$2'"
}

# peer_download PACKAGE FOLDER: downloads and unpacks a package and the libraries that the system lacks for it.
peer_download() {
	command -v apt-get >/dev/null || return 0
	local packages package
	packages=$(apt-get --simulate --no-install-recommends install "$1" 2>/dev/null |
		sed -n 's/^Inst \([^ ]*\) .*/\1/p' | grep -e '^lib' -e "^$1\$") || return 0
	echo "Downloading $1"
	mkdir -p "$2"
	# shellcheck disable=SC2086
	(cd "$2" && apt-get --quiet=2 -o APT::Sandbox::User=root download $packages) || return 0
	for package in "$2"/*.deb; do
		dpkg -x "$package" "$2"
	done
}

peer_libraries() {
	local folder folders=''
	for folder in "$1"/usr/lib/*-linux-gnu* "$1"/lib/*-linux-gnu*; do
		[ ! -d "$folder" ] || folders=$folders${folders:+:}$folder
	done
	echo "$folders"
}

processor_name() {
	sed -n '/^model name/{s/^[^:]*: //p;q;}' /proc/cpuinfo 2>/dev/null || uname -m
}
