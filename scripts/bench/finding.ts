/** Something measured beside a floor in the same run. */
export type Finding = {
  /** What was measured, in a few words. */
  readonly what: string
  readonly unit: 'ms' | 'MB'
  /** Median of what was measured, in `unit`. */
  readonly median: number
  /** What it is held against, in a few words. */
  readonly floor: string
  /** Median of the floor, in `unit`. */
  readonly floorMedian: number
  /** How many values each median is of. */
  readonly runs: number
  /** The ratio may be this at most; null where nothing is promised. */
  readonly mark: number | null
}

/** How many times its floor something takes. */
export function ratioOf({ median, floorMedian }: Finding): number {
  return median / floorMedian
}

/** Whether a finding breaks its promise. */
export function missesMark(finding: Finding): boolean {
  return finding.mark !== null && ratioOf(finding) > finding.mark
}
