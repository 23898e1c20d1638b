/** The longest horizon that a profile may ask for. */
export const LONGEST_HORIZON = { months: 1200, weeks: 5200 } as const
