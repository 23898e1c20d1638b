/**
 * The middle value; the mean of the two middle ones where their number is even.
 * @param values at least one.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) throw new Error('A median needs a value')
  return (upper + lower) / 2
}
