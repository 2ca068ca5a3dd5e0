# SPDX-License-Identifier: MPL-2.0
# Sourced by extension/run and tests/run: installs what is missing and builds. Needs $root, the project's folder.
# Messages go to stderr, so that --json on stdout stays clean.

build=${KEHOACH_BUILD:-$root/build}

build_packages="g++ cmake ninja-build pkg-config libreoffice-writer libreoffice-calc libreoffice-dev
    libboost1.81-dev libpcre2-dev libutf8proc-dev nettle-dev libdeflate-dev libpugixml-dev fonts-liberation fonts-liberation2"
test_packages="libgtest-dev libgmock-dev libbenchmark-dev python3-uno libreoffice-l10n-vi xvfb xdotool openbox
    x11-utils imagemagick poppler-utils libreoffice-gtk3 gnumeric python3-openpyxl python3-docx pandoc
    antiword docx2txt locales"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "These packages are missing and can be installed only by root or with sudo: $missing"
    fi
}

installed() { # package names one a line, those that are fully installed
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u
}

ensure_packages() {
    command -v dpkg-query >/dev/null ||
        fail "This set-up knows Debian 12 only. Install by hand what corresponds to: $*"
    missing=$(comm -23 <(printf '%s\n' "$@" | sort -u) <(installed "$@") | tr '\n' ' ')
    [ -z "${missing// /}" ] && return 0
    say "Missing, being installed: $missing"
    mkdir -p "$build"
    local log=$build/install.log
    if ! { as_root apt-get update -q &&
           as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; } \
            >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        fail "Installing failed. The whole output: $log"
    fi
}

# build_targets TARGET...: configures once, then builds; silent where nothing is to be done. One at a time: a
# second caller waits for the first.
build_targets() {
    mkdir -p "$build"
    { flock 9; build_now "$@" 9>&-; } 9>"$build/.lock"
}

build_now() {
    local log=$build/build.log
    if [ ! -f "$build/build.ninja" ] || [ -n "${configure_with:-}" ]; then
        cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DKEHOACH_PCH=ON \
            ${configure_with:--DBUILD_TESTING=OFF} \
            >"$log" 2>&1 || { tail -n 30 "$log" >&2; fail "Configuring failed. The whole output: $log"; }
    fi
    ninja -C "$build" -n "$@" >"$log" 2>&1 || true
    grep -qaE '\] (Building|Linking|kehoach.oxt)' "$log" && say "Building (a few minutes the first time) ..."
    if ! ninja -C "$build" "$@" >"$log" 2>&1; then
        { grep -aE 'error|FAILED' -A 5 "$log" || tail -n 5 "$log"; } | head -n 40 >&2
        fail "Building failed. The whole output: $log"
    fi
}
