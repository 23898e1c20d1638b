/** A share from 0 to 1 in whole percent, which says all or nothing only where it is. */
export function percentOf(share: number): number {
  const percent = Math.round(share * 100)
  return share > 0 && share < 1 ? Math.min(99, Math.max(1, percent)) : percent
}
