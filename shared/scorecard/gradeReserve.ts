import { dateOf, mondayOf } from './civil.ts'
import type { Evidence } from './evidence.ts'
import { type Metric, roundShare } from './metric.ts'

const LOW = 0.08
const HIGH = 0.2

/**
 * Metric 12 of PLANNING.md: reserve ÷ offered minutes in any four weeks. Target 8–20 %.
 * Measured over every 28 days that start on a Monday and lie between the first Monday and the
 * finish; four weeks that offer nothing are left out. Offered is after limits and rest days and, in
 * band mode, at most the band's upper end each week. The value is the share farthest from the
 * middle of the target; `lowest` and `highest` tell both ends.
 */
export function gradeReserve(evidence: Evidence): Metric {
  const { offer, finish, isStudyDay, capOfWeek, entries } = evidence
  const reserve = new Map<number, number>()
  for (const { session, day, minutes } of entries) {
    if (!session) reserve.set(mondayOf(day), (reserve.get(mondayOf(day)) ?? 0) + minutes)
  }
  const offeredIn = (monday: number) => {
    let minutes = 0
    for (let day = monday; day < monday + 7; day++) {
      if (isStudyDay(day)) minutes += offer.minutes[day - offer.firstDay] ?? 0
    }
    return Math.min(minutes, capOfWeek(monday))
  }
  const shares: { from: number; share: number }[] = []
  const firstMonday = mondayOf(offer.firstDay + 6)
  for (let monday = firstMonday; finish !== null && monday + 27 <= finish; monday += 7) {
    let offered = 0
    let kept = 0
    for (let week = monday; week < monday + 28; week += 7) {
      offered += offeredIn(week)
      kept += reserve.get(week) ?? 0
    }
    if (offered > 0) shares.push({ from: monday, share: kept / offered })
  }
  shares.sort((a, b) => a.share - b.share)
  const lowest = shares[0]
  const highest = shares[shares.length - 1]
  if (!lowest || !highest) {
    return {
      metric: 12,
      name: 'reserve-share',
      value: null,
      target: '0.08–0.2',
      bound: null,
      ok: true,
    }
  }
  const farthest = LOW + HIGH - lowest.share > highest.share ? lowest : highest
  return {
    metric: 12,
    name: 'reserve-share',
    value: roundShare(farthest.share),
    target: '0.08–0.2',
    bound: null,
    ok: lowest.share >= LOW && highest.share <= HIGH,
    detail: {
      lowest: roundShare(lowest.share),
      lowestFrom: dateOf(lowest.from),
      highest: roundShare(highest.share),
      highestFrom: dateOf(highest.from),
      outside: shares.filter(({ share }) => share < LOW || share > HIGH).length,
      windows: shares.length,
    },
  }
}
