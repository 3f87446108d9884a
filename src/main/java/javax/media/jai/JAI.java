package javax.media.jai;

/**
 * Nothing. When GeoTools' logging is first used it looks for a class of this name to redirect that library's messages, and the real one
 * then brings up four hundred classes and its registry of operators: a fifth of a second of every cold start, for image operations that
 * the map never uses. This class stands before it on the class path; GeoTools finds no {@code getDefaultInstance} here and goes on.
 */
public final class JAI {
    private JAI() {}
}
