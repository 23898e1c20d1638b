import type { CalendarMode } from '../calendar/mode.ts'

/** Words of the calendar, its map of weeks and its year. */
export const calendarWords = {
  label: 'Calendar',
  reserve: 'Reserve',
  reserveHint: 'Kept free for catching up',
  milestone: 'Milestone',
  milestones: 'Milestones',
  allDay: 'All day',
  dayOff: 'Day off',
  otherHours: 'Other hours',
  noSessions: 'Nothing is planned here.',
  more: (count: number) => `+${count} more`,
  earlier: (count: number) => `${count} earlier`,
  later: (count: number) => `${count} later`,
  moreHint: (count: number) => `Show ${count} more`,

  modes: { week: 'Week', month: 'Month', day: 'Day', list: 'List', year: 'Year' } satisfies Record<
    CalendarMode,
    string
  >,
  modesLabel: 'How to look at the plan',
  previous: {
    week: 'Previous week',
    month: 'Previous month',
    day: 'Previous day',
    list: 'Previous five weeks',
  },
  next: { week: 'Next week', month: 'Next month', day: 'Next day', list: 'Next five weeks' },
  today: 'Today',
  goToToday: 'Go to today',
  goToDate: 'Go to date',
  jumps: 'Dates of the plan',
  phaseStarts: (title: string) => `${title} starts`,
  finish: 'Finish',
  showAs: (mode: string) => `Show as ${mode.toLowerCase()}`,

  weekOfPlan: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
  weeksOfPlan: (first: number, last: number, weeks: number) => `Weeks ${first}–${last} of ${weeks}`,
  monthOfPlan: (month: number, months: number) => `Month ${month} of ${months}`,
  weeks: (weeks: number) => `${weeks} weeks`,
  beforePlan: 'Before the plan starts',
  afterPlan: 'After the plan ends',
  planned: 'planned',
  nothingPlanned: 'nothing planned',

  mapLabel: 'All weeks of the plan',
  weekOf: (day: string) => `Week of ${day}`,

  milestoneMark: 'Milestone',
  less: 'Fewer hours',
  moreHours: 'More',
  weeksRange: (first: number, last: number) => `Weeks ${first} to ${last}`,
} as const
