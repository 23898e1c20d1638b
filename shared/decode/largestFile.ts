/** Largest file that is read, in octets: a two-year plan has about one million. */
export const LARGEST_FILE = 50_000_000
