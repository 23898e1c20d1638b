import type { Plan, Reserve, Session } from '../model/plan.ts'
import { reachMilestones } from '../planning/reachMilestones.ts'
import { toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime, toMinuteOfDay } from '../time/clockTime.ts'
import { standAll } from './findBroken.ts'
import type { Ground } from './ground.ts'

/** A stretch `[from, until)` in minutes on the wall since 1970. */
type Stretch = { readonly from: number; readonly until: number }

/**
 * The plan with other sessions: in order of time, the reserve cut where a session stands now and grown
 * by the places that were left, finish, milestones and sums as they follow. What changed nothing
 * leaves the plan's other parts as they are.
 */
export function writeMoved(ground: Ground, sessions: readonly Session[]): Plan {
  const { plan, roadmap } = ground.setting
  const ordered = standAll(ground, sessions).map(({ session }) => session)
  const finish = ordered.reduce<string | null>(
    (last, { date, status }) =>
      status !== 'missed' && (last === null || date > last) ? date : last,
    null,
  )
  const reserve = writeReserve(ground, ordered, finish)
  const sum = (parts: readonly { readonly minutes: number }[]) =>
    parts.reduce((total, { minutes }) => total + minutes, 0)
  return {
    ...plan,
    sessions: ordered,
    reserve,
    milestones: reachMilestones(roadmap, finishedDays(ground, ordered)),
    summary: {
      ...plan.summary,
      finish,
      plannedMinutes: sum(ordered.filter(({ status }) => status !== 'missed')),
      reserveMinutes: sum(reserve),
    },
  }
}

function writeReserve(
  { setting, smallest }: Ground,
  sessions: readonly Session[],
  finish: string | null,
): Reserve[] {
  const { plan, today } = setting
  const places = new Set(sessions.map(placeOf))
  const left = plan.sessions.filter(
    (session) =>
      session.status === 'planned' && session.date > today && !places.has(placeOf(session)),
  )
  const free = [
    ...plan.reserve,
    ...left.map(({ date, start, minutes, block }) => ({ date, start, minutes, block })),
  ]
  const taken = sessions.filter(({ status }) => status !== 'missed').map(stretchOf)
  const cut = free.flatMap((reserve) => {
    const whole = stretchOf(reserve)
    const inTheWay = taken.filter(({ from, until }) => from < whole.until && until > whole.from)
    if (inTheWay.length === 0) return [reserve]
    return without(whole, inTheWay)
      .filter(({ from, until }) => until - from >= smallest)
      .map(({ from, until }) => ({
        ...reserve,
        date: toCivilDate(Math.floor(from / MINUTES_PER_DAY)),
        start: toClockTime(from),
        minutes: until - from,
      }))
  })
  return cut
    .filter(({ date }) => finish === null || date <= finish)
    .sort((a, b) => stretchOf(a).from - stretchOf(b).from)
}

function without(whole: Stretch, taken: readonly Stretch[]): Stretch[] {
  let rest = [whole]
  for (const { from, until } of taken) {
    rest = rest.flatMap((part) => [
      ...(part.from < from ? [{ from: part.from, until: Math.min(part.until, from) }] : []),
      ...(part.until > until ? [{ from: Math.max(part.from, until), until: part.until }] : []),
    ])
  }
  return rest
}

function placeOf({ date, start, minutes }: Session): string {
  return `${date} ${start} ${minutes}`
}

function stretchOf({ date, start, minutes }: Reserve | Session): Stretch {
  const from = toDayNumber(date) * MINUTES_PER_DAY + toMinuteOfDay(start)
  return { from, until: from + minutes }
}

/** Day on which each unit, topic and project is finished; NaN while work of it has no place. */
function finishedDays(ground: Ground, sessions: readonly Session[]): Map<string, number> {
  const { unitOfActivity, work, setting } = ground
  const open = new Set(setting.plan.unscheduled.map(({ activity }) => unitOfActivity.get(activity)))
  const last = new Map<number, number>()
  for (const { activity, kind, date, status } of sessions) {
    const unit = unitOfActivity.get(activity)
    if (unit === undefined || kind === 'review' || status === 'missed') continue
    last.set(unit, Math.max(last.get(unit) ?? 0, toDayNumber(date)))
  }
  const days = new Map<string, number>()
  work.units.forEach((unit, index) => {
    const day = open.has(index) ? Number.NaN : (last.get(index) ?? Number.NEGATIVE_INFINITY)
    days.set(unit.id, day)
    const known = days.get(unit.topic)
    days.set(unit.topic, known === undefined ? day : Math.max(known, day))
  })
  return days
}
