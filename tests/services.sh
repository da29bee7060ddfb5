#!/usr/bin/env bash
# Installs the packages named as arguments or, without any, what the browser and PostgreSQL tests
# need, on a Debian-like machine where we may.
# Where we may not, those tests say so themselves and, under CI=true, fail.
set -u
missing=("$@")
if [ "$#" -eq 0 ]; then
    command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
fi
[ "${#missing[@]}" -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
    echo "Not a Debian-like machine: install ${missing[*]} yourself to run every test."
    exit 0
fi
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2>/dev/null; then
    echo "No right to install ${missing[*]}; their tests will be reported as not run."
    exit 0
fi
echo "Installing ${missing[*]}…"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null 2>&1 \
    || echo "Could not install ${missing[*]}; their tests will be reported as not run."
exit 0
