#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Takes the pictures of the guide anew from the program that was built, for whoever changes a window they show:
#   extension/package/take_pictures.sh [BUILD]
# They are committed, so that no build needs a display. Needs what tests/screen needs for pictures (Xvfb, xdotool,
# ImageMagick), and the target screen_pictures built.
set -euo pipefail
room=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${1:-$room/../../build}
"$build/tests/screen/screen_pictures" --gtest_filter='Pictures.OfTheGuide*'
for taken in "$build"/pictures/guide-*.png; do
    name=$(basename "$taken")
    # Small enough for the package, large enough to read the words of a window.
    /usr/bin/convert "$taken" -crop 1270x880+0+0 +repage -resize 1000x -colors 64 -strip \
        -define png:exclude-chunks=all "$room/help/pictures/${name#guide-}"
done
