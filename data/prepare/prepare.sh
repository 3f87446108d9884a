#!/bin/bash
# Rebuilds everything under data/basemap from published packages. Needs Debian 12 (apt-get, as root for the tools), Node 20 and npm.
# The program itself does not need any of this.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
mkdir -p .cache/x

fetch() { # package version
  ls .cache/"$1"_*.deb >/dev/null 2>&1 || (cd .cache && apt-get download "$1=$2")
  dpkg-deb -x .cache/"$1"_*.deb .cache/x
}
fetch qgis-common 3.22.16+dfsg-1
fetch ferret-datasets 7.6.0-5
for tool in gmt ogr2ogr gdal_translate; do
  command -v "$tool" >/dev/null || apt-get install -y gmt gmt-gshhg-high gdal-bin
done

world_map=.cache/x/usr/share/qgis/resources/data/world_map.gpkg
rm -f .cache/*.geojson
ogr2ogr -f GeoJSON .cache/disputed_borders.geojson "$world_map" disputed_borders
ogr2ogr -f GeoJSON .cache/provinces.geojson "$world_map" states_provinces -spat 10 15 105 66 -lco COORDINATE_PRECISION=6
gdal_translate -q -of ENVI -ot Int16 .cache/x/usr/share/ferret-vis/data/etopo5.cdf .cache/etopo5.raw

fine=-R-12/105/15/70
for order in 0 1 2 3 4; do gmt coast "$fine" -Dh -M -I$order > .cache/rivers-h-$order.txt; done
for order in 0 1 2 3; do gmt coast -R-180/180/-60/85 -Di -M -I$order > .cache/rivers-i-$order.txt; done
gmt coast "$fine" -Dh -M -W2/1p > .cache/lakes-h.txt
gmt coast "$fine" -Dh -A15/3/3 -M -W3/1p > .cache/isles-h.txt
gmt coast -R-180/180/-60/85 -Di -A40/2/2 -M -W2/1p > .cache/lakes-i.txt

node build-basemap.mjs
