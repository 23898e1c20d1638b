import { DEFAULT_MIN_SESSION, offerSlots } from '../availability/offerSlots.ts'
import type { Slot } from '../availability/slot.ts'
import { toInstant, type ZoneClock } from '../calendar/zoneClock.ts'
import { selectWork } from '../curriculum/selectWork.ts'
import type { Work } from '../curriculum/work.ts'
import type { Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { clocksOf } from '../repair/readWall.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { MoveSetting, Place } from './types.ts'

/** A session where it stands: `[from, until)` in instants. */
export type Stand = {
  readonly session: Session
  readonly from: Instant
  readonly until: Instant
  readonly day: DayNumber
}

/** All that a change by hand is measured against. */
export type Ground = {
  readonly setting: MoveSetting
  readonly work: Work
  readonly unitOfActivity: ReadonlyMap<string, number>
  readonly unitOfTopic: ReadonlyMap<string, number>
  /** What the profile offers within its limits, in order of time. */
  readonly offered: readonly Slot[]
  /** What its windows hold before the limits on a day's minutes and on rest days. */
  readonly windows: readonly Slot[]
  readonly now: Instant
  readonly smallest: number
  readonly clockOf: (zone: string) => ZoneClock
}

/** Looks up once what the rules of a move need. */
export function layOut(setting: MoveSetting): Ground {
  const { roadmap, plan, busy, today, minuteOfDay } = setting
  const { profile } = plan
  const work = selectWork(roadmap, profile)
  const clockOf = clocksOf(profile.startDate, profile)
  const smallest = profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  const wall = toDayNumber(today) * MINUTES_PER_DAY + minuteOfDay
  return {
    setting,
    work,
    unitOfActivity: new Map(work.activities.map(({ id, unit }) => [id, unit])),
    unitOfTopic: new Map(
      work.units.flatMap((unit, index) => (unit.isTopic ? [[unit.topic, index] as const] : [])),
    ),
    offered: offerSlots(profile, busy),
    windows: offerSlots({ ...profile, limits: { minSessionMin: smallest } }),
    now: toInstant(clockOf(zoneOn(profile, today)), wall),
    smallest,
    clockOf,
  }
}

/** Where a session stands. */
export function standOf(ground: Ground, session: Session): Stand {
  const day = toDayNumber(session.date)
  const wall = day * MINUTES_PER_DAY + toMinuteOfDay(session.start)
  const from = toInstant(ground.clockOf(session.zone), wall)
  return { session, from, until: from + session.minutes, day }
}

/** A session put to another place: zone and block are those of the place, and it is pinned there. */
export function putAt(ground: Ground, session: Session, place: Place): Session {
  const { plan, today } = ground.setting
  const zone = zoneOn(plan.profile, place.date)
  const { from, until } = standOf(ground, { ...session, ...place, zone })
  const slot = ground.windows.find((each) => each.from <= from && each.until >= until)
  const isSame = place.date === session.date && place.start === session.start
  const before = { on: today, date: session.date, start: session.start }
  return {
    ...session,
    ...place,
    zone,
    block: slot?.block ?? blockAt(place.start),
    pinned: true,
    ...(isSame ? {} : { moves: [...(session.moves ?? []), before] }),
  }
}

/** Whether a session is planned for a time that is not over: only such sessions move by themselves. */
export function isMovable({ setting, now }: Ground, { session, from }: Stand): boolean {
  return (
    session.status === 'planned' &&
    session.pinned !== true &&
    session.date > setting.today &&
    from >= now &&
    !setting.lockedDays.includes(session.date)
  )
}

function blockAt(start: string): Session['block'] {
  return start < '12:00' ? 'morning' : start < '17:00' ? 'afternoon' : 'evening'
}

function zoneOn({ timeZones }: Profile, date: string): string {
  let zone = timeZones[0]?.zone ?? 'UTC'
  for (const span of timeZones) if (span.from <= date) zone = span.zone
  return zone
}
