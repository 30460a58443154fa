# shellcheck shell=bash
# Read by run and test: what both do before their own work. Nothing here asks a question.

set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() {
    printf '\033[1m==>\033[0m %s\n' "$*" >&2
}

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# What a command prints is seen as it comes on a terminal, and elsewhere only when it fails.
quietly() {
    if [ -t 2 ]; then
        "$@" >&2
        return
    fi
    local output
    output=$("$@" 2>&1) || {
        tail -n 60 <<<"$output" >&2
        return 1
    }
}

# The packages for the given uses (build, window, test), one a line.
packages_for() {
    local use package
    while read -r use package _; do
        case " $* " in *" $use "*) echo "$package" ;; esac
    done <"$home/packaging/packages"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Installs what is missing for the given uses.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt here. Runloupe needs a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 with Qt SVG, QCustomPlot for Qt 6, SQLite 3, yaml-cpp and Boost.Math"
        return
    fi
    local wanted installed missing
    wanted=$(packages_for "$@")
    # shellcheck disable=SC2086 # a list of names
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' || true)
    missing=$(grep -vxF -e "${installed:-none}" <<<"$wanted" | xargs || true)
    [ -n "$missing" ] || return 0

    say "Installing $missing"
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || fail "needs root for this: apt-get install $missing"
    local apt=(as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    quietly "${apt[@]}" update || fail "apt-get update did not work; is there a network?"
    # shellcheck disable=SC2086 # a list of names
    quietly "${apt[@]}" install -y --no-install-recommends $missing || fail "could not install $missing"
}

# build PRESET [TARGET]: brings build/PRESET up to date.
build() {
    local preset=$1 folder="$home/build/$1"
    if [ ! "$folder/build.ninja" -nt "$home/CMakePresets.json" ] \
        || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$home" "$folder/CMakeCache.txt"; then
        say "Configuring $preset in $folder"
        (cd "$home" && quietly cmake --fresh --preset "$preset") || fail "cannot configure; see the lines above"
    fi
    say "Building $preset"
    quietly cmake --build "$folder" --parallel "$(nproc)" --target "${2:-all}" || fail "does not build; see the lines above"
}
