import type { Plan, Session } from '../../shared/model/plan.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import type { Draw } from './draw.ts'
import type { SimulatedLearner } from './learner.ts'
import { type Place, toClock, type Windows, windowsFrom } from './windows.ts'

/** What was known when a share of the content was done. */
export type Checkpoint = {
  /** Share of the content done, as asked for. */
  readonly share: number
  readonly plan: Plan
  /** Civil date. */
  readonly today: string
}

/** A person's whole way through a plan. */
export type Journey = {
  readonly checkpoints: readonly Checkpoint[]
  /** Civil date; null for someone who is not through in the years that the windows cover. */
  readonly finish: string | null
}

/** An activity: minutes planned and studied, and what an estimated minute of it really takes. */
type Need = { readonly planned: number; readonly takes: number; studied: number; isFound: boolean }
/** Work that waits, in the order of the plan. */
type Chunk = { readonly session: Session; minutes: number; readonly isExtra: boolean }

const SMALLEST = 15
const LONGEST = 120
/** Nobody leaves the last few minutes for another day. */
const CRUMB = 10
/** Minutes behind from which someone studies on top of the plan. */
const FAR_BEHIND = 600

/**
 * Studies a plan day by day, its windows in order. What is missed or unfinished comes first the next
 * time and pushes the rest back, into the reserve and then into the hours after the last session.
 * Nothing here is shared with the forecast.
 * @param shares Shares of the content at which the plan is kept as it stands, ascending; 0 is the eve.
 */
export function live(
  plan: Plan,
  windows: Windows,
  learner: SimulatedLearner,
  draw: Draw,
  shares: readonly number[],
): Journey {
  const queue: Chunk[] = plan.sessions.map((session) => ({
    session,
    minutes: session.minutes,
    isExtra: false,
  }))
  queue.reverse()
  const needs = drawNeeds(plan, learner, draw)
  const total = plan.sessions.reduce((sum, { minutes }) => sum + minutes, 0)
  const past: Session[] = []
  const again: Chunk[] = []
  const checkpoints: Checkpoint[] = []
  let credited = 0
  let due = 0
  let share = 1

  const note = (chunk: Chunk, place: Place, status: Session['status'], actual: number): void => {
    const { session, minutes } = chunk
    // After the last checkpoint nobody looks back.
    if (checkpoints.length < shares.length) {
      const { activity, topic, kind, title, start, zone, block } = session
      past.push({
        id: `${activity}-past-${past.length}`,
        ...{ activity, topic, kind, title, start, zone, block },
        date: toCivilDate(place.day),
        minutes: chunk.isExtra ? actual : minutes,
        status,
        actualMinutes: actual,
        why: chunk.isExtra || place.isSpurt ? [{ kind: 'unplanned' }] : session.why,
      })
    }
    if (!chunk.isExtra) {
      credited += status === 'done' ? minutes : actual
      return
    }
    // What stood there in the plan did not happen.
    const instead = place.isSpurt ? undefined : queue[queue.length - 1]
    if (instead !== undefined) note({ ...instead, minutes, isExtra: false }, place, 'missed', 0)
  }
  const study = (chunk: Chunk, place: Place, isCutShort: boolean): void => {
    const { session, minutes, isExtra } = chunk
    const need = needs.get(session.activity)
    const time = isCutShort ? Math.round(minutes / 2) : minutes
    if (isExtra || need === undefined || session.kind === 'review') {
      note(chunk, place, 'done', minutes)
    } else if (learner.style === 'finds-out-late') {
      note(chunk, place, isCutShort ? 'partial' : 'done', time)
      if (isCutShort) again.push({ ...chunk, minutes: minutes - time })
      need.studied += time
      if (need.isFound || need.studied < need.planned - 1) return
      need.isFound = true
      const more = Math.round(need.planned * (need.takes - 1))
      if (more >= SMALLEST) again.push({ session, minutes: more, isExtra: true })
    } else {
      const takes = need.takes * Math.exp(learner.sessionSigma * draw.normal())
      const staysOn = learner.style === 'stays-on' && !isCutShort
      const content = Math.round((staysOn ? time * (1 + learner.staysOn) : time) / takes)
      if (minutes - content < CRUMB) note(chunk, place, 'done', Math.round(minutes * takes))
      else {
        note(chunk, place, 'partial', content)
        again.push({ ...chunk, minutes: minutes - content })
      }
    }
  }

  for (let day = windows.from; day < windows.until; day += 1) {
    while (credited >= (shares[checkpoints.length] ?? 2) * total) {
      const at = shares[checkpoints.length] ?? 0
      const ahead = layOut(plan, [...queue].reverse(), windows, day, due - credited)
      const kept = { ...plan, sessions: [...past, ...ahead.sessions], reserve: ahead.reserve }
      checkpoints.push({ share: at, plan: kept, today: toCivilDate(day) })
    }
    if (day === mondayOf(day) || day === windows.from) share = learner.nextWeek()
    for (const place of placesOf(windows, day, due - credited, learner, draw)) {
      if (!place.isReserve) due += place.minutes
      const luck = draw.unit()
      for (const chunk of takeChunks(queue, place.minutes)) {
        if (luck >= share) {
          if (!chunk.isExtra && !place.isSpurt) note(chunk, place, 'missed', 0)
          again.push(chunk)
        } else study(chunk, place, luck > share * 0.93 && chunk.minutes >= 2 * SMALLEST)
      }
      queue.push(...again.splice(0).reverse())
    }
    if (queue.length === 0) return { checkpoints, finish: toCivilDate(day) }
  }
  return { checkpoints, finish: null }
}

function drawNeeds(plan: Plan, learner: SimulatedLearner, draw: Draw): Map<string, Need> {
  const planned = new Map<string, number>()
  for (const { activity, minutes } of plan.sessions) {
    planned.set(activity, (planned.get(activity) ?? 0) + minutes)
  }
  return new Map(
    [...planned].map(([activity, minutes]) => {
      const takes = learner.pace * Math.exp(learner.activitySigma * draw.normal())
      return [activity, { planned: minutes, takes, studied: 0, isFound: false }]
    }),
  )
}

/** The day's windows; the reserve and an hour on top only for those who are behind. */
function placesOf(
  windows: Windows,
  day: number,
  behind: number,
  learner: SimulatedLearner,
  draw: Draw,
): Place[] {
  const places = (windows.byDay.get(day) ?? []).filter(
    ({ isReserve }) => !isReserve || day > windows.last || behind > SMALLEST,
  )
  if (places.length > 0 && behind > FAR_BEHIND && draw.unit() < learner.spurts) {
    places.push({ day, start: 1290, minutes: 60, isReserve: true, isSpurt: true })
  }
  return places
}

/** Takes from the waiting work what fills a window; the queue's end is its head. */
function takeChunks(queue: Chunk[], room: number): Chunk[] {
  const taken: Chunk[] = []
  let left = room
  while (left >= SMALLEST || taken.length === 0) {
    const first = queue.pop()
    if (first === undefined) break
    const minutes = Math.min(first.minutes, left, LONGEST)
    const isWhole = first.minutes - minutes < CRUMB
    if (!isWhole) queue.push({ ...first, minutes: first.minutes - minutes })
    taken.push(isWhole ? first : { ...first, minutes })
    left -= minutes
  }
  return taken
}

/** The plan ahead as a repair would leave it: all that waits in the windows to come, in order. */
function layOut(
  plan: Plan,
  waiting: readonly Chunk[],
  windows: Windows,
  today: number,
  behindBefore: number,
): Pick<Plan, 'sessions' | 'reserve'> {
  const queue = waiting.filter(({ isExtra }) => !isExtra).reverse()
  const sessions: Session[] = []
  const reserve: Plan['reserve'][number][] = []
  let behind = behindBefore
  for (const place of windowsFrom(windows, today)) {
    const date = toCivilDate(place.day)
    if (place.isReserve && place.day <= windows.last && behind <= SMALLEST) {
      reserve.push({ date, start: toClock(place.start), minutes: place.minutes, block: 'evening' })
      continue
    }
    if (queue.length === 0) break
    let at = place.start
    for (const chunk of takeChunks(queue, place.minutes)) {
      if (place.isReserve) behind -= chunk.minutes
      const id = `${chunk.session.activity}-ahead-${sessions.length}`
      sessions.push({ ...chunk.session, id, date, start: toClock(at), minutes: chunk.minutes })
      at += chunk.minutes
    }
  }
  const last =
    sessions[sessions.length - 1]?.date ?? toCivilDate(toDayNumber(plan.profile.startDate))
  return { sessions, reserve: reserve.filter(({ date }) => date <= last) }
}
