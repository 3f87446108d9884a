#!/usr/bin/env bash
# Cuts the shipped typefaces out of Debian's Noto packages: fonts-noto-core, fonts-noto-extra, python3-fonttools.
# Writes data/fonts/*.ttf. The names inside stay, so that PDF and SVG name the real family.
set -euo pipefail
cd "$(dirname "$0")/../fonts"
noto=/usr/share/fonts/truetype/noto
latin='U+0020-007E,U+00A0-024F,U+0250-02AF,U+02B0-02FF,U+0300-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2190-21FF,U+2200-22FF,U+25A0-25FF'
cut() { # cut FILE RANGES
  /usr/bin/python3 -m fontTools.subset "$noto/$1" --unicodes="$2" --output-file="$1" \
    --layout-features='*' --name-IDs='*' --notdef-outline --glyph-names --no-hinting --drop-tables+=DSIG
}
for face in NotoSans-Regular NotoSans-SemiBold NotoSans-Italic NotoSerif-Italic; do cut "$face.ttf" "$latin"; done
cut NotoSansGeorgian-Regular.ttf 'U+0020-007E,U+10A0-10FF,U+1C90-1CBF,U+2D00-2D2F'
cut NotoSansArmenian-Regular.ttf 'U+0020-007E,U+0530-058F,U+FB13-FB17'
cut NotoSansArabic-Regular.ttf 'U+0020-007E,U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF,U+200C-200F'
cp /usr/share/doc/fonts-noto-core/copyright NOTO-COPYRIGHT.txt
