import { type RefObject, useEffect } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'

/** Columns of a week; what comes from further away slides in from the edge. */
const COLUMNS = 7
/** Frames after which the calendar has drawn what it was told. */
const MOST_FRAMES = 20

let lastShown: PlanIndex | null = null
/** A session that somebody has just put down by hand: it is where it was put. */
let putDown: string | null = null

/** Says which session was put down by hand and shall not slide there once more; null where it went back. */
export function notePutDown(id: string | null): void {
  putDown = id
}

/**
 * Lets sessions slide from where they stood when the calendar was last seen to where they stand now,
 * and new ones come up. Among the hours of days only; as long as `--calm`, so not with reduced motion.
 */
export function useSlides(surface: RefObject<HTMLElement | null>, index: PlanIndex): void {
  useEffect(() => {
    const before = lastShown
    lastShown = index
    const held = putDown
    putDown = null
    if (before === null || before === index) return
    const changed = findChanged(before, index, held)
    if (changed.size === 0) return
    let frame = 0
    let request = requestAnimationFrame(function look() {
      frame += 1
      const isDone = surface.current !== null && slideAll(surface.current, changed)
      if (!isDone && frame < MOST_FRAMES) request = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(request)
  }, [surface, index])
}

type Change = { readonly from: Session | undefined; readonly to: Session }

function findChanged(
  before: PlanIndex,
  after: PlanIndex,
  held: string | null,
): ReadonlyMap<string, Change> {
  const changed = new Map<string, Change>()
  for (const [id, to] of after.sessionById) {
    const from = before.sessionById.get(id)
    const isSame = from?.date === to.date && from.start === to.start
    if (!isSame && id !== held) changed.set(id, { from, to })
  }
  return changed
}

/** Whether any of the changed sessions is on screen at its new place, and slides by now. */
function slideAll(surface: HTMLElement, changed: ReadonlyMap<string, Change>): boolean {
  const duration = readDuration()
  let isAny = false
  for (const body of surface.querySelectorAll<HTMLElement>('[data-session]')) {
    const change = changed.get(body.dataset.session ?? '')
    const item = body.closest<HTMLElement>('[role=listitem]')
    const lane = item?.closest<HTMLElement>('[role=cell][data-date]')
    if (change === undefined || item === null || lane == null) continue
    isAny = true
    if (duration > 0) slide(item, lane, change, duration)
  }
  return isAny
}

function slide(item: HTMLElement, lane: HTMLElement, { from, to }: Change, duration: number): void {
  const timing = { duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' }
  if (from === undefined) {
    item.animate([{ opacity: 0 }, { opacity: 1 }], timing)
    return
  }
  const days = toDayNumber(from.date) - toDayNumber(to.date)
  const columns = Math.min(COLUMNS, Math.max(-COLUMNS, days))
  const minutes = toMinuteOfDay(from.start) - toMinuteOfDay(to.start)
  const right = columns * lane.offsetWidth
  const down = (minutes * item.offsetHeight) / to.minutes
  item.animate([{ transform: `translate(${right}px, ${down}px)` }, { transform: 'none' }], timing)
}

function readDuration(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--calm'))
}
