import type { Plan, Reserve, Session } from '../../../shared/model/plan.ts'
import type { Profile, StudyWindow } from '../../../shared/model/profile.ts'
import type { Roadmap } from '../../../shared/model/roadmap.ts'
import type { Metric } from '../../../shared/scorecard/metric.ts'
import { score } from '../../../shared/scorecard/score.ts'

const hours = (likely: number) => ({ low: likely / 2, likely, high: likely * 2 })

const topic = (id: string, read: number, practise: number, watch: number) => ({
  id,
  section: 's1',
  phase: 'p1',
  title: `Topic ${id}`,
  covers: [],
  priority: 'must' as const,
  activities: [
    { id: `${id}.read`, kind: 'read' as const, effortHours: hours(read) },
    { id: `${id}.practise`, kind: 'practise' as const, effortHours: hours(practise) },
    { id: `${id}.watch`, kind: 'watch' as const, effortHours: hours(watch) },
  ],
  doneWhen: 'It is done.',
})

const project = (id: string, design: number, build: number, lag: number) => ({
  id,
  phase: 'p1',
  title: `Project ${id}`,
  techStack: [],
  priority: 'must' as const,
  stages: [
    { id: `${id}.design`, title: 'Design', effortHours: hours(design) },
    {
      id: `${id}.build`,
      title: 'Build',
      effortHours: hours(build),
      elapsedLagDaysAfterPrevious: lag,
    },
  ],
  definitionOfDone: [],
})

const rule = (block: StudyWindow['block'], minChunkMin: number) => ({
  preferredBlocks: [block],
  minChunkMin,
  maxChunkMin: 240,
})

/** Three topics and two projects: b needs a, project y needs a. Reviews after 4 and 14 days. */
export const SMALL_ROADMAP: Roadmap = {
  id: 'small',
  version: '1',
  title: 'Small',
  kinds: {
    read: rule('morning', 30),
    practise: rule('afternoon', 30),
    watch: rule('evening', 20),
    project: rule('weekend', 60),
    review: rule('morning', 15),
  },
  reviewPolicy: { intervalsDays: [4, 14], sessionMin: 30, toleranceFraction: 0.25 },
  phases: [{ id: 'p1', title: 'Phase', weeklyHoursBand: [5, 8] }],
  sections: [{ id: 's1', phase: 'p1', title: 'Section' }],
  topics: [topic('a', 1, 1, 2), topic('b', 1.5, 1, 2), topic('c', 1, 3, 3)],
  projects: [project('x', 3, 3, 1), project('y', 3, 6, 0)],
  prerequisites: [
    { from: 'a', to: 'b', strength: 'hard' },
    { from: 'a', to: 'y', strength: 'hard' },
    { from: 'b', to: 'a', strength: 'soft' },
  ],
  resources: [],
  milestones: [],
}

/** Seven hours a week in Paris for five weeks; on Sunday 28 March the clocks go forward. */
export const SMALL_PROFILE: Profile = {
  version: 1,
  startDate: '2027-03-01',
  timeZones: [{ from: '2027-03-01', zone: 'Europe/Paris' }],
  horizonWeeks: 8,
  scope: { phases: ['p1'], priorities: ['must'], known: [] },
  pace: 'hours',
  paceFactor: 1,
  reserveShare: 0.1,
  availability: [
    {
      type: 'weekly',
      from: '2027-03-01',
      to: null,
      days: {
        mon: [{ block: 'morning', start: '07:00', minutes: 60 }],
        tue: [{ block: 'evening', start: '19:00', minutes: 60 }],
        wed: [{ block: 'afternoon', start: '14:00', minutes: 60 }],
        thu: [{ block: 'evening', start: '19:00', minutes: 60 }],
        sat: [{ block: 'weekend', start: '09:00', minutes: 180 }],
      },
    },
  ],
  exceptions: [],
  limits: { maxMinutesPerDay: 180, minRestDaysPerWeek: 2, maxConsecutiveStudyDays: 4 },
}

const BLOCKS = { '07': 'morning', '14': 'afternoon', '19': 'evening' } as const

/** A session by date, start, minutes and activity; its id is `<activity> <date>`. */
export function place(date: string, start: string, minutes: number, activity: string): Session {
  const [item = '', part = ''] = activity.split('.')
  const isStage = part === 'design' || part === 'build'
  const hour = start.slice(0, 2)
  return {
    id: `${activity} ${date} ${start}`,
    activity,
    topic: item,
    kind: isStage ? 'project' : (part as Session['kind']),
    title: activity,
    date,
    start,
    minutes,
    zone: 'Europe/Paris',
    block: hour in BLOCKS ? BLOCKS[hour as keyof typeof BLOCKS] : 'weekend',
    status: 'planned',
    why: [],
  }
}

const keep = (date: string, start = '19:00', minutes = 60): Reserve => ({
  date,
  start,
  minutes,
  block: 'evening',
})

/** A plan for the small case, made by hand, in which nothing is wrong. */
export const SMALL_PLAN: Plan = {
  version: 1,
  roadmap: { id: 'small', version: '1' },
  profile: SMALL_PROFILE,
  sessions: [
    place('2027-03-01', '07:00', 60, 'a.read'),
    place('2027-03-02', '19:00', 60, 'a.watch'),
    place('2027-03-03', '14:00', 60, 'a.practise'),
    place('2027-03-04', '19:00', 60, 'a.watch'),
    place('2027-03-06', '09:00', 60, 'x.design'),
    place('2027-03-06', '10:00', 120, 'x.design'),
    place('2027-03-08', '07:00', 30, 'a.review'),
    place('2027-03-08', '07:30', 30, 'b.read'),
    place('2027-03-09', '19:00', 60, 'b.watch'),
    place('2027-03-10', '14:00', 60, 'b.practise'),
    place('2027-03-13', '09:00', 180, 'x.build'),
    place('2027-03-15', '07:00', 60, 'b.read'),
    place('2027-03-17', '14:00', 60, 'c.practise'),
    place('2027-03-18', '19:00', 60, 'b.watch'),
    place('2027-03-20', '09:00', 180, 'y.design'),
    place('2027-03-22', '07:00', 30, 'a.review'),
    place('2027-03-22', '07:30', 30, 'b.review'),
    place('2027-03-23', '19:00', 60, 'c.watch'),
    place('2027-03-24', '14:00', 60, 'c.practise'),
    place('2027-03-27', '09:00', 180, 'y.build'),
    place('2027-03-29', '07:00', 60, 'c.read'),
    place('2027-03-30', '19:00', 60, 'c.watch'),
    place('2027-03-31', '14:00', 60, 'c.practise'),
    place('2027-04-01', '19:00', 60, 'c.watch'),
    place('2027-04-03', '09:00', 180, 'y.build'),
  ],
  reserve: [keep('2027-03-11'), keep('2027-03-16'), keep('2027-03-25')],
  milestones: [],
  unscheduled: [],
  summary: {
    finish: '2027-04-03',
    earliestFinish: '2027-04-03',
    offeredMinutes: 3360,
    plannedMinutes: 1920,
    reserveMinutes: 180,
    feasible: true,
  },
  warnings: [],
}

/** The small plan with some sessions changed, by the start of their id; null takes one away. */
export function withSessions(
  changes: Readonly<Record<string, Partial<Session> | null>>,
  added: readonly Session[] = [],
): Plan {
  const used = new Set<string>()
  const sessions = SMALL_PLAN.sessions.flatMap((session) => {
    const key = Object.keys(changes).find((start) => session.id.startsWith(start))
    if (key === undefined) return [session]
    used.add(key)
    const change = changes[key]
    return change ? [{ ...session, ...change }] : []
  })
  const unused = Object.keys(changes).filter((key) => !used.has(key))
  if (unused.length > 0) throw new Error(`No session begins with ${unused.join(', ')}`)
  return { ...SMALL_PLAN, sessions: [...sessions, ...added] }
}

/** The small plan under a changed profile. */
export function withProfile(changes: Partial<Profile>, plan: Plan = SMALL_PLAN): Plan {
  return { ...plan, profile: { ...plan.profile, ...changes } }
}

/** One metric of a plan for the small roadmap. */
export function metricOf(number: number, plan: Plan, roadmap: Roadmap = SMALL_ROADMAP): Metric {
  const metric = score(roadmap, plan).find((one) => one.metric === number)
  if (!metric) throw new Error(`Metric ${number} does not apply`)
  return metric
}
