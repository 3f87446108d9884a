package org.caspia.event;

/** What sort of thing happened. */
public enum EventKind {
    /** A summit, conference or other gathering. */
    MEETING,
    /** A visit or tour of someone to somewhere. */
    VISIT,
    /** An agreement, treaty or contract. */
    AGREEMENT,
    /** Something was said or announced. */
    STATEMENT,
    /** Money was given, promised or spent. */
    FUNDING,
    /** An election, inauguration or appointment. */
    OFFICE,
    /** A war, attack, invasion or other violence. */
    CONFLICT,
    /** A state came to be, joined or left something. */
    STATEHOOD,
    /** Something was built, opened or began to run. */
    OPENING,
    /** A disaster of nature or an accident. */
    DISASTER,
    /** A trade, export or other business. */
    TRADE,
    /** Anything else that happened at a time. */
    OTHER
}
