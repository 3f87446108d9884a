package org.caspia.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeImpl;
import org.geotools.feature.type.AttributeDescriptorImpl;
import org.geotools.feature.type.AttributeTypeImpl;
import org.geotools.feature.type.GeometryDescriptorImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * The columns of a layer file and the GeoTools feature type made of them.
 *
 * <p>Types and features are made by their constructors: GeoTools' builders look up factories on the class path, which
 * costs more than reading the map.
 */
final class Schema {
    private final String idPrefix;
    private final List<Column> columns;
    private final List<String> strings;
    private final SimpleFeatureType type;
    private final Map<String, Integer> index = new HashMap<>();

    /** A column after the geometry. */
    private record Column(String name, ColumnKind kind) {}

    /** How a column's values are written; the order is the code in the file. */
    private enum ColumnKind {
        TEXT(String.class),
        INTEGER(Long.class),
        NUMBER(Double.class),
        PATH(LineString.class);

        private final Class<?> binding;

        ColumnKind(Class<?> binding) {
            this.binding = binding;
        }
    }

    private Schema(String typeName, List<Column> columns, List<String> strings) {
        // Joined with concat: the + operator would set up its machinery at run time, which a cold start pays for.
        this.idPrefix = typeName.concat(".");
        this.columns = columns;
        this.strings = strings;
        this.type = makeType(typeName, columns);
        for (int i = 0; i < type.getAttributeCount(); i++) {
            index.put(type.getDescriptor(i).getLocalName(), i);
        }
    }

    /** Reads the columns that follow the arcs. */
    static Schema read(Cursor in, String typeName, List<String> strings) {
        int count = in.readUnsigned();
        ColumnKind[] kinds = ColumnKind.values();
        List<Column> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(new Column(strings.get(in.readUnsigned()), kinds[in.readByte()]));
        }
        return new Schema(typeName, columns, strings);
    }

    SimpleFeatureType type() {
        return type;
    }

    /** Reads the values of one feature after its geometry. */
    SimpleFeature readFeature(Cursor in, Geometry geometry, Arcs arcs, int number) {
        @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
        values[0] = geometry;
        for (int i = 0; i < columns.size(); i++) {
            values[i + 1] = readValue(in, columns.get(i).kind(), arcs);
        }
        return new SimpleFeatureImpl(
                values, type, new FeatureIdImpl(idPrefix.concat(Integer.toString(number))), false, index);
    }

    private @Nullable Object readValue(Cursor in, ColumnKind kind, Arcs arcs) {
        return switch (kind) {
            case TEXT -> strings.get(in.readUnsigned());
            case INTEGER -> (long) in.readSigned();
            case NUMBER -> in.readDouble();
            case PATH -> {
                int arc = in.readSigned();
                yield arc < 0 ? null : arcs.line(arc);
            }
        };
    }

    private static SimpleFeatureType makeType(String typeName, List<Column> columns) {
        GeometryDescriptor geometry = geometryDescriptor(Attributes.GEOMETRY, Geometry.class);
        List<AttributeDescriptor> descriptors = new ArrayList<>(columns.size() + 1);
        descriptors.add(geometry);
        for (Column column : columns) {
            descriptors.add(descriptor(column));
        }
        return new SimpleFeatureTypeImpl(new NameImpl(typeName), descriptors, geometry, false, List.of(), null, null);
    }

    private static AttributeDescriptor descriptor(Column column) {
        if (column.kind() == ColumnKind.PATH) {
            return geometryDescriptor(column.name(), column.kind().binding);
        }
        NameImpl name = new NameImpl(column.name());
        AttributeTypeImpl type =
                new AttributeTypeImpl(name, column.kind().binding, false, false, List.of(), null, null);
        return new AttributeDescriptorImpl(type, name, 0, 1, true, null);
    }

    private static GeometryDescriptor geometryDescriptor(String attribute, Class<?> binding) {
        NameImpl name = new NameImpl(attribute);
        return new GeometryDescriptorImpl(new LonLatGeometryType(name, binding), name, 0, 1, true, null);
    }
}
