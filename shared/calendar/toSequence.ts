const FIRST = Date.UTC(2020, 0, 1)

/**
 * SEQUENCE (RFC 5545 section 3.8.7.4) of all events of a file: seconds since 2020 at its stamp. The file
 * written later so always counts as the later one, whether the app or the command line wrote it, after
 * an Undo and after a new plan too, in which a session knows nothing of the one before.
 * @param stamp An ISO 8601 instant from 2020 to 2088: SEQUENCE has 31 bits.
 */
export function toSequence(stamp: string): number {
  return Math.max(0, Math.floor((Date.parse(stamp) - FIRST) / 1000))
}
