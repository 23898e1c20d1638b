import { withCommas } from '../../shared/words/durations.ts'
import type { PresetId } from '../state/presets.ts'
import { unbroken } from './lines.ts'

const PRESETS: Readonly<Record<PresetId, { readonly name: string; readonly hint: string }>> = {
  routine: {
    name: 'The roadmap’s routine',
    hint: 'Read in the morning, practise in the afternoon, watch in the evening, Saturday for projects',
  },
  evenings: { name: 'Evenings and weekends', hint: 'Beside a job' },
  'full-days': { name: 'Full days', hint: 'Study is the job' },
  mornings: { name: 'Early mornings', hint: 'Before the day begins' },
}

/** Words of the hours editor. */
export const hoursWords = {
  week: 'Your week',
  weekOf: (label: string) => `Week ${label}`,
  cycle: 'Your rotation',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  cycleDay: (number: number) => `Day ${number}`,
  presets: PRESETS,
  startFrom: 'Start from',
  rhythm: 'Rhythm',
  rhythms: { weekly: 'Every week', alternating: 'Alternating weeks', cycle: 'Shift rotation' },
  whichWeek: 'Week shown',
  firstMonday: 'Week A begins on Monday',
  firstDay: 'Day 1 falls on',
  cycleLength: 'Days in the rotation',
  daysUnit: 'days',
  copyWeek: (from: string, to: string) => `Copy week ${from} to ${to}`,

  paint: 'Paint',
  list: 'List',
  mode: 'How to enter hours',
  nightHours: 'Night hours',
  paintHint: 'Drag to add hours. Drag a block to move it, its edges to change it.',
  keysHint:
    'Arrows go from block to block. Shift with ↑ ↓ moves a block, with ← → changes its length. Enter opens it, Delete removes it.',
  aDay: (day: string, duration: string) => `${day}, ${duration}`,
  free: 'free',
  windowName: (day: string, from: string, to: string, part: string) =>
    `${day} ${from} to ${to}, ${part.toLowerCase()}`,
  addBlock: 'Add a block',
  copyToWorkdays: 'Copy to Monday – Friday',
  copyToAll: 'Copy to every day',
  copyTo: (day: string) => `Copy to ${day}`,
  clearDay: 'Clear the day',
  noRoom: 'That day has no room left.',
  editBlock: 'Block of hours',
  start: 'Start',
  length: 'Length',
  part: 'Part of the day',
  day: 'Day',
  minutesUnit: 'min',
  overlaps: 'These hours overlap others of the day.',
  perWeek: (duration: string) => `${duration} a week`,
  perWeekOnAverage: (duration: string) => `${duration} a week on average`,
  withinLimits: (duration: string, unused: readonly string[]) =>
    `${duration} within your limits: ${unused.join(', ')} not used`,
  onRestDays: (duration: string) => `${duration} on rest days`,
  overDay: (duration: string) => `${duration} above the most hours a day`,
  tooShort: (duration: string) => `${duration} too short for a session`,
  removeBlock: 'Remove block',

  period: 'Hours that apply',
  periodFrom: (date: string) => `From ${date}`,
  periodRange: (from: string, to: string) => `${from} – ${to}`,
  changeLater: 'My hours change for good later',
  periodBegins: 'These hours begin on',
  periodEnds: 'and end on',
  openEnd: 'They stay until the next change',
  withEnd: 'They end on a date',
  removePeriod: 'Remove this change',

  exceptions: 'Holidays and exceptions',
  exceptionsHint: 'Drag over the strip, or add dates below.',
  strip: 'Every week of the plan',
  daysOff: 'Days off',
  otherHours: 'Other hours',
  addDaysOff: 'Add days off',
  addOtherHours: 'Add days with other hours',
  from: 'First day',
  to: 'Last day',
  reason: 'Reason',
  reasonPlaceholder: 'Holiday, exams, a trip',
  on: 'On',
  exceptionRange: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  noExceptions: 'None yet. The reserve covers single missed days.',
  weekName: (monday: string, hours: string) => `Week of ${monday}, ${hours}`,
  stripKeys: 'Arrows move by a week, with Shift they select, Enter adds days off.',

  limits: 'Limits and pace',
  limitsSummary: (rest: number, perDay: string, session: string) =>
    `${rest === 1 ? 'One rest day' : `${rest} rest days`} a week, up to ${perDay} a day, sessions up to ${session}`,
  restDays: 'Rest days a week',
  longestDay: 'Most hours a day',
  hoursUnit: 'h',
  longestSession: 'Longest session',
  shortestSession: 'Shortest session',
  consecutive: 'Study days in a row, at most',
  reserve: 'Kept free for catching up',
  percentUnit: '%',
  pace: 'Pace',
  paces: { hours: 'As fast as the hours allow', band: 'Keep to each phase’s weekly hours' },
  paceHints: {
    hours: 'Every hour that you offer is used until everything is done.',
    band: 'No week holds more than the roadmap recommends for its phase.',
  },
  paceFactor: 'Your pace',
  paceFactorHint: '100 % is as long as estimated, 130 % nearly a third longer.',

  changing: 'Change hours',
  changingPart: { hours: 'Change hours', scope: 'Change topics' },
  whatToChange: 'What to change',
  changingHint: 'Nothing moves until you accept.',
  accept: 'Accept the new plan',
  leave: 'Keep the plan as it is',
  left: 'Your plan stays as it was.',
  takeUp: 'Go on changing',
  stillThere: 'What you changed before is still here.',
  afresh: 'Start afresh',
  how: 'What is still to come',
  hows: { quiet: 'Keep its places', anew: 'Plan it anew' },
  howHints: {
    quiet:
      'Sessions move only where they lose their place, and what is new comes after all the rest. What happened stays, and so does today.',
    anew: 'Everything from tomorrow on is laid out again, with a fresh reserve in every week: the finish may come later. What happened stays.',
  },
  howForced: {
    pace: 'At another pace every session has another length: everything from tomorrow on is laid out again. What happened stays.',
    begun:
      'Some of what comes back is begun already: everything from tomorrow on is laid out again, and that goes on first.',
    order:
      'What comes in has to come before some of what stands: everything from tomorrow on is laid out again. What happened stays.',
  },
  whatChanges: 'What would change',
  becomes: 'becomes',
  finish: 'Finish',
  hoursAWeek: 'Study a week, on average',
  sessions: 'Sessions',
  sessionChanges: (moved: number, added: number, removed: number) =>
    [
      moved > 0 ? `${withCommas(moved)} move` : '',
      added > 0 ? `${withCommas(added)} are new` : '',
      removed > 0 ? `${withCommas(removed)} go` : '',
    ]
      .filter(Boolean)
      .join(', '),
  milestones: 'Milestones',
  leftOver: 'Does not fit',
  noRoomUntil: (hours: string, date: string) =>
    `There is no room for ${unbroken(hours)} until ${unbroken(date)}.`,
  anewInstead: 'Plan it anew',
  anewMayFit: 'What is new comes after all the rest. Among the rest there may be room for it:',
  ways: {
    working: 'Working out what would make it fit…',
    failed: 'What would make it fit could not be worked out. More hours in your week make room.',
    ready:
      'No longer time and no hours added to yours make room for all of it. Accept what fits, or paint more hours.',
  },
  nothingChanges: 'No session changes.',
  accepted: 'The change is in your plan.',
} as const
