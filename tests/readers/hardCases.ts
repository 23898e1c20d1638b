import type { Plan, Session } from '../../shared/model/plan.ts'
import { aPlan, aSession } from '../builders/plan.ts'

/** Zone, date and start of sessions on both sides of clock changes, and across them. */
const TIMES: readonly (readonly [zone: string, date: string, start: string, minutes: number])[] = [
  ['Europe/Paris', '2027-03-27', '09:00', 90],
  ['Europe/Paris', '2027-03-28', '01:00', 60],
  ['Europe/Paris', '2027-03-28', '01:30', 60],
  ['Europe/Paris', '2027-03-28', '03:00', 60],
  ['Europe/Paris', '2027-03-28', '09:00', 90],
  ['Europe/Paris', '2027-10-30', '23:00', 300],
  ['Europe/Paris', '2027-10-31', '01:15', 45],
  ['Europe/Paris', '2027-10-31', '02:15', 60],
  ['Europe/Paris', '2027-10-31', '03:00', 60],
  ['Europe/Paris', '2027-11-01', '09:00', 90],
  ['America/New_York', '2027-03-14', '01:30', 60],
  ['America/New_York', '2027-11-07', '00:30', 60],
  ['America/New_York', '2027-11-08', '09:00', 60],
  ['Australia/Lord_Howe', '2027-04-04', '01:00', 30],
  ['Australia/Lord_Howe', '2027-10-03', '01:30', 60],
  ['Asia/Jerusalem', '2027-03-26', '01:00', 120],
  ['Asia/Jerusalem', '2027-10-31', '12:00', 60],
  ['Pacific/Chatham', '2027-09-26', '02:00', 90],
  ['America/St_Johns', '2028-03-12', '23:30', 90],
  ['Asia/Kolkata', '2027-12-31', '23:30', 60],
  ['Asia/Tokyo', '2028-02-28', '23:00', 120],
  ['UTC', '2028-02-29', '12:00', 5],
  ['Africa/Johannesburg', '2027-07-01', '18:00', 1440],
]

const TITLES = [
  'Commas, semicolons; and \\ backslashes',
  'Línea, größer, 線形代数 and 🧮 in one heading that is long enough to be folded more than once',
  '"Quoted": with a colon',
]

/** A plan of sessions that are hard to write, with milestones. Its roadmap is that of `aRoadmap`. */
export function hardPlan(): Plan {
  const sessions = TIMES.map(
    ([zone, date, start, minutes], index): Session =>
      aSession({
        id: `case-${index + 1}`,
        zone,
        date,
        start,
        minutes,
        title: TITLES[index % TITLES.length] ?? '',
        why: [
          { kind: 'after', item: 'p1-python', finished: '2027-03-12' },
          { kind: 'block', block: 'evening', rank: 2 },
        ],
      }),
  )
  return aPlan({
    sessions,
    milestones: [
      { id: 'ms-1', title: 'Shipped, at last', date: '2027-12-31' },
      { id: 'ms-2', title: 'Leap', date: '2028-02-29' },
    ],
  })
}
