/** Counts of a run, with nothing left that is neither. */
export type Verdict = {
  readonly passed: number
  readonly failed: number
  /** Why `failed` is not a count of tests alone; one line a fault. */
  readonly faults: readonly string[]
}

/** What a runner did, and how long it took. */
export type Tally = Verdict & { readonly name: string; readonly seconds: number }

/**
 * Turns a runner's counts into a verdict that cannot be green by accident: a skipped test, a run
 * without a test and an exit code that the counts do not explain are failures too.
 */
export function judge(
  counts: { readonly passed: number; readonly failed: number; readonly skipped: number },
  exitCode: number | null,
): Verdict {
  const { passed, skipped } = counts
  let { failed } = counts
  const faults: string[] = []
  if (skipped > 0) {
    failed += skipped
    faults.push(`${skipped} skipped`)
  }
  if (passed + failed === 0) {
    failed += 1
    faults.push('no test was executed')
  } else if (exitCode !== 0 && failed === 0) {
    failed += 1
    faults.push(`ended with exit code ${exitCode}`)
  }
  return { passed, failed, faults }
}
