import org.caspia.gazetteer.Feature;

/** A place of the file to be written; province and county are indexes into the same list, -1 when unknown. */
record Place(
        String name,
        double lon,
        double lat,
        long population,
        int code,
        int province,
        int county,
        String country,
        Feature feature) {}
