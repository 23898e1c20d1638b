import { type Instant, MINUTES_A_DAY } from './clock.ts'
import { type Loss, waitsFor } from './loss.ts'

/** Offered time without a break, whatever stands in it: no session reaches beyond it. */
type Run = {
  until: Instant
  /** Free minutes of it. */
  free: number
}

/**
 * Changes that a repair needs at least where free time comes in crumbs.
 *
 * Say a crumb is g minutes. A batch of lost work of w minutes, or a session that leaves its place, needs
 * ⌈w / g⌉ pieces if each piece lies in a crumb. A longer piece of z minutes saves ⌈z / g⌉ - 1 of them, and
 * all that lie side by side in r minutes save no more than ⌈r / g⌉ - 1. In a run that has f minutes free,
 * sessions that leave k minutes make room for pieces of k + f, which saves at most ⌈f / g⌉ - 1 more than
 * these sessions need themselves. So the pieces of all batches, less what each run saves, are a bound, for
 * any g. A run with nothing free saves nothing: each one in which a session has to leave is a change more.
 * @param batches Minutes of lost work that may be put into pieces as one.
 */
export function boundCrumbs(loss: Loss, batches: readonly number[]): number {
  const runs = findRuns(loss)
  let most = 0
  for (const crumb of new Set(runs.map(({ free }) => free))) {
    if (crumb === 0) continue
    const pieces = batches.reduce((sum, minutes) => sum + Math.ceil(minutes / crumb), 0)
    const saved = runs.reduce((sum, { free }) => sum + Math.max(0, Math.ceil(free / crumb) - 1), 0)
    most = Math.max(most, pieces - saved)
  }
  return most === 0 ? 0 : most + countFullRuns(loss, runs)
}

/** Free and used time after today, joined where it touches, in order of time. */
function findRuns({ unused, standing }: Loss): Run[] {
  const all = [
    ...unused.map(({ from, until }) => ({ from, until, free: until - from })),
    ...standing.map(({ from, until }) => ({ from, until, free: 0 })),
  ].sort((a, b) => a.from - b.from)
  const runs: Run[] = []
  for (const { from, until, free } of all) {
    const last = runs.at(-1)
    if (last !== undefined && from <= last.until) {
      last.until = Math.max(last.until, until)
      last.free += free
    } else runs.push({ until, free })
  }
  return runs
}

/**
 * Runs with nothing free from which a session has to leave: it waits for lost work that does not fit
 * before it, even if all that may move made place.
 */
function countFullRuns(loss: Loss, runs: readonly Run[]): number {
  const full = new Set<Run>()
  for (const { activity, needs } of sumActivities(loss)) {
    for (const { session, from } of loss.standing) {
      const lag = waitsFor(loss, session, activity)
      if (lag === null || session.kind === 'review') continue
      if (roomUntil(loss, from - lag * MINUTES_A_DAY) >= needs) break
      const run = runs.find(({ until }) => until > from)
      if (run?.free === 0 && session.pinned !== true) full.add(run)
    }
  }
  return full.size
}

/** Lost work by its activities: one of the sessions of each, and its minutes. Nothing waits for reviews. */
function sumActivities({ lost }: Loss) {
  const sums = new Map<string, { activity: Loss['lost'][number]['session']; needs: number }>()
  for (const { session, minutes } of lost) {
    if (session.kind === 'review') continue
    const needs = (sums.get(session.activity)?.needs ?? 0) + minutes
    sums.set(session.activity, { activity: session, needs })
  }
  return sums.values()
}

/** Minutes before a moment that are free or can be made so. */
function roomUntil({ unused, standing }: Loss, end: Instant): number {
  let room = 0
  for (const { from, until } of unused) room += Math.max(0, Math.min(until, end) - from)
  for (const { session, from, until } of standing)
    if (session.pinned !== true) room += Math.max(0, Math.min(until, end) - from)
  return room
}
