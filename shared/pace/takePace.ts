import { selectWork } from '../curriculum/selectWork.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { climbLadder, type Rung } from '../repair/climbLadder.ts'

/** What a change of pace starts from. */
export type PaceInput = {
  readonly roadmap: Roadmap
  readonly plan: Plan
  /** Minutes that an estimated minute takes from now on. */
  readonly paceFactor: number
  /** Civil date; sessions on and before it stay as they are. */
  readonly today: string
  readonly freezeDays: number
  readonly closedDays: readonly string[]
}

/** Marks what stands in for the minutes to add while the repair looks for their places. */
const MARK = '\u0000pace'

/**
 * The plan with another pace: every activity that is not finished gets as many minutes more as what is
 * left of it takes at that pace, placed by the repair; where it takes less, the repair cuts what is no
 * longer needed. What happened stays as it was.
 * @returns the first rung of the ladder that leaves nothing without a place, else the quiet one.
 */
export function takePace(input: PaceInput): Rung | undefined {
  const { roadmap, plan, paceFactor, today, freezeDays, closedDays } = input
  const profile: Profile = { ...plan.profile, paceFactor }
  const stretched: Plan = { ...plan, profile, sessions: [...plan.sessions, ...toAdd(input)] }
  const rungs = climbLadder({
    roadmap,
    plan: stretched,
    profile,
    busy: [],
    closedDays,
    today,
    freezeDays,
  })
  const whole = rungs.find(
    ({ price }) =>
      price.unscheduledMinutes === 0 && (price.choice === 'quiet' || price.choice === 'extend'),
  )
  const rung = whole ?? rungs[0]
  return rung && withoutMarks(rung)
}

/** Stand-ins of lost sessions, one for each activity that needs more, on the day itself. */
function toAdd({ roadmap, plan, paceFactor, today }: PaceInput): Session[] {
  const ratio = paceFactor / plan.profile.paceFactor
  const known = new Set(selectWork(roadmap, plan.profile).activities.map(({ id }) => id))
  const left = new Map<string, { minutes: number; like: Session }>()
  for (const session of plan.sessions) {
    if (session.status !== 'planned' || !known.has(session.activity)) continue
    const found = left.get(session.activity)
    if (found === undefined) {
      left.set(session.activity, { minutes: session.minutes, like: session })
    } else found.minutes += session.minutes
  }
  return [...left.values()].flatMap(({ minutes, like }): Session[] => {
    const more = Math.round(minutes * (ratio - 1))
    if (more <= 0) return []
    const { pinned: _p, moves: _m, ...rest } = like
    return [
      {
        ...rest,
        id: `${like.activity}${MARK}`,
        date: today,
        minutes: more,
        status: 'missed',
        actualMinutes: 0,
      },
    ]
  })
}

function withoutMarks(rung: Rung): Rung {
  const { repaired } = rung
  const sessions = repaired.plan.sessions
    .filter(({ id }) => !id.endsWith(MARK))
    .map((session) => {
      const why = session.why.filter(
        (reason) => reason.kind !== 'catch-up' || !reason.session.endsWith(MARK),
      )
      return why.length === session.why.length ? session : { ...session, why }
    })
  return { ...rung, repaired: { ...repaired, plan: { ...repaired.plan, sessions } } }
}
