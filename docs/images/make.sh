#!/usr/bin/env bash
# Makes every picture that README.md shows: exports by the program itself, the window on a screen that nobody sees.
# Needs, besides what the program needs: sudo apt-get install xvfb imagemagick xdotool
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

./caspia screenshots --out docs/images

settings=$(mktemp -d)
Xvfb :97 -screen 0 1440x900x24 >/dev/null 2>&1 &
screen=$!
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$settings"' EXIT
sleep 2
DISPLAY=:97 XDG_CONFIG_HOME=$settings ./caspia >/dev/null 2>&1 &
window=$!
sleep "${1:-12}" # until the crisp map and the article are there
DISPLAY=:97 import -window root png:- >docs/images/window.png
DISPLAY=:97 xdotool key ctrl+r # the corridor's panel
sleep 5
DISPLAY=:97 import -window root png:- >docs/images/corridor.png
kill "$window"
