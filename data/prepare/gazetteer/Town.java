
/** A line of the towns. */
record Town(String[] f, double lon, double lat, long population, Shape shape) {
    String country() {
        return f[8];
    }

    String province() {
        return f[8] + "." + f[10];
    }

    String district() {
        return province() + "." + f[11];
    }
}
