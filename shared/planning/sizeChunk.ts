/** How much of an activity fits into a free stretch; lengths in minutes. */
export type ChunkRule = {
  /** Shortest chunk that the kind asks for. */
  readonly min: number
  /** Longest chunk: the kind's, within the learner's longest session. */
  readonly max: number
}

const STEP = 5
/** A rest of this many minutes suits nearly every kind. */
const COMFORTABLE = 45

/**
 * The longest sensible chunk of `left` minutes of work for a stretch of `free` minutes: what stays
 * behind can again be cut into chunks, and the stretch is not left with a crumb where that can be avoided.
 * @param smallest Shortest session; a rest of the stretch below it is lost.
 * Work that no chunks of the rule add up to ends in a shorter one.
 * @returns minutes, or 0 where no chunk of at least `rule.min` (or all that is left) fits.
 */
export function sizeChunk(free: number, left: number, rule: ChunkRule, smallest: number): number {
  const most = Math.min(free, left, rule.max)
  if (left === most && !isCrumb(free - left, smallest)) return left
  const comfortable = Math.max(smallest, COMFORTABLE)
  const length =
    longest(most, free, left, rule, smallest, comfortable) ||
    (comfortable > smallest ? longest(most, free, left, rule, smallest, smallest) : 0)
  if (length > 0) return length
  return left === most ? left : longest(most, free, left, rule, smallest, 0)
}

/** The longest chunk that leaves no crumb below `crumb` and leaves work that can be cut; 0 for none. */
function longest(
  most: number,
  free: number,
  left: number,
  rule: ChunkRule,
  smallest: number,
  crumb: number,
): number {
  const isWhole = isDivisible(left, rule)
  for (let length = most; length >= rule.min; length = nextShorter(length)) {
    if (isCrumb(free - length, crumb)) continue
    const rest = left - length
    if (isWhole ? isDivisible(rest, rule) : rest === 0 || rest >= smallest) return length
  }
  return 0
}

function nextShorter(length: number): number {
  return length % STEP === 0 ? length - STEP : length - (length % STEP)
}

/** Whether work can be cut into chunks that keep the rule, nothing left over. */
function isDivisible(left: number, rule: ChunkRule): boolean {
  return left === 0 || Math.floor(left / rule.min) * rule.max >= left
}

function isCrumb(rest: number, smallest: number): boolean {
  return rest > 0 && rest < smallest
}
