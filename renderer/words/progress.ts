import { countOf } from '../../shared/words/durations.ts'
import { unbroken } from './lines.ts'
import { percentOf } from './percent.ts'

/** Words of the view that tells how the plan goes and when it will be done. */
export const progressWords = {
  label: 'Progress',
  title: 'How it is going',
  working: 'Working out the forecast',
  failed: 'The forecast could not be worked out',
  failedHint: 'Your plan is as it was. Opening this view again usually helps.',
  empty: 'The plan has no sessions',
  emptyHint: 'Give it hours or topics, and their way to the end is drawn here.',

  finish: 'You will probably be done',
  p50: 'As likely before as after (P50)',
  p80: 'Four times in five by then (P80)',
  farOff: 'The end is too far off to name a date',
  farOffHint: (left: string, month: string) =>
    `${left} are left. At the present rate the end is not to be expected before ${month}; every week that goes better brings it nearer.`,
  mostFarOff: (month: string) =>
    `Four times in five it comes by a day too far off to name: not before ${month}.`,
  planned: (finish: string) =>
    `The plan ends on ${finish} if every planned hour is studied and the work takes as long as estimated.`,
  later: (ground: string) => `The likely end is later because it is based on ${ground}.`,
  stands: (ground: string) => `The likely end is based on ${ground}.`,
  ground: {
    prior: (percent: number) =>
      `${percent} % of a planned hour’s work getting done, as learners usually do: some sessions are missed, and most things take longer than expected`,
    mixed: (percent: number, weeks: number) =>
      `${percent} % of a planned hour’s work getting done, from ${weeks === 1 ? 'the week' : `the ${weeks} weeks`} that you studied in and from what learners usually do`,
    own: (percent: number, weeks: number) =>
      `${percent} % of a planned hour’s work getting done, as in the ${weeks} weeks that you studied in`,
  },
  /** Why what is noted and what is expected differ. */
  lost: (percent: number, weeks: number, lost: number) =>
    `Your notes of ${countOf(weeks, 'week')} come to ${percent} %. ${lost === 1 ? 'The week' : `The ${lost} weeks`} in which next to nothing was done ${lost === 1 ? 'counts' : 'count'} as time away, which may come again, and not as your usual pace.`,
  chance: (percent: number, date: string) =>
    `The chance to be done by ${date}, the date you accepted, is ${percent} %.`,
  sure: {
    guess: 'A first guess: no week is noted yet. Every week that you note makes it more your own.',
    none: 'Still rough: no week that you noted shows your usual pace yet.',
    rough: (weeks: number) => `Still rough: it stands on ${countOf(weeks, 'week')}.`,
    wide: (weeks: number, apart: string) =>
      `Still rough: it stands on ${countOf(weeks, 'week')}, and the two dates lie ${apart} apart.`,
    wideOpen: (weeks: number) =>
      `Still rough: it stands on ${countOf(weeks, 'week')}, and the end may come very late.`,
    fair: (weeks: number) => `Fairly sure: it stands on ${countOf(weeks, 'week')}.`,
    good: (weeks: number) => `As sure as a forecast gets: it stands on ${countOf(weeks, 'week')}.`,
  },
  unlogged: (hours: string) => `${hours} before today have no note and count as not done.`,
  noteNow: 'Note them',

  now: 'Where you are',
  state: 'Beside the first plan',
  done: 'Done',
  left: 'Left',
  due: 'What was due by now',
  spi: (share: string) => `${share} done`,
  nothingDue: 'Nothing was due yet',
  percent: (share: number) => `${Math.round(share * 100)} %`,
  usual: 'Expected of a planned hour',

  chart: 'Hours done, week by week',
  chartText: (done: string, total: string) => `${done} of ${total} are done.`,
  chartEnd: (p50: string, p80: string | null) =>
    p80 === null
      ? `The end is as likely before ${p50} as after.`
      : `The end is as likely before ${p50} as after; four times in five it comes by ${p80}.`,
  legend: {
    baseline: 'The first plan',
    plan: 'As planned now',
    done: 'Done',
    band: 'Likely range',
  },
  today: 'Today',
  hoursMark: (hours: string) => `${hours} h`,
  table: 'The same as a table',
  tableHint: 'Hours from the beginning to the end of each month.',
  month: 'Month',
  expected: 'Expected',
  atLeast: 'At least, in four of five',

  reserve: 'Reserve',
  reserveHint: 'How fast the time kept free is used up, compared with the work.',
  unused: (all: string) => `none of ${all} taken`,
  used: (used: string, all: string) => `${used} of ${all} taken`,
  passed: (hours: string) => `${hours} passed unused`,
  workDone: (share: number) => `${percentOf(share)} % of the work done`,
  rate: (times: string) => `${times} times as fast as the work`,
  noRate: 'No work done in it yet',
  untouched: 'Untouched',
  noneTaken: 'None taken',
  warning: 'Used faster than the work',

  pace: 'Your pace',
  paceNone: 'No session is noted as done yet. With the minutes of a few, your pace shows here.',
  paceSame: 'That is the pace that the plan allows for.',
  paceUnsure: (present: string) =>
    `That may still be chance, so the plan keeps its pace of ${present}.`,
  paceEvidence: (activities: number, hours: string) =>
    `From ${countOf(activities, 'activity', 'activities')}, ${hours} of study.`,
  paceSuggestion: (factor: string, present: string) =>
    `A pace of ${factor} fits better than ${present}: some of the difference may be chance, so it goes part of the way.`,
  paceRange: (low: string, high: string) => `Probably between ${low} and ${high}.`,
  usePace: 'Use this pace…',
  paceTitle: (factor: string) => `Plan with a pace of ${factor}?`,
  paceExplained:
    'Everything that is not done is estimated anew. What happened stays as it is. Undo takes it back.',
  paceTaken: (factor: string) => `The plan now uses a pace of ${factor}.`,
  byKind: 'By kind',
  kindFactor: (factor: string, hours: string) => `${factor}, from ${hours}`,

  levers: 'What would bring the date back',
  leversHint: (date: string) => `So that the likely end is no more than two weeks after ${date}.`,
  leversNone: 'Neither more hours nor fewer topics would bring it back.',
  dateHolds: 'The date holds',
  dateHoldsHint: (date: string) =>
    `Nothing has to change: the likely end is no more than two weeks after ${date}.`,
  p50By: (date: string) => `P50 ${date}`,
  p80By: (date: string) => `P80 ${date}`,
  restores: (month: string) => `Restores ${month}`,
  restoresNot: 'Not enough alone',
  makesRoom: 'Makes room, the date stays',
  leftOut: (count: number) =>
    `${countOf(count, 'topic or project', 'topics and projects')} left out`,
  leverTitle: (change: string) => `${change}?`,
  leverExplained:
    'Sessions stay where they are as far as they can; what is new is free for catching up. Undo takes it back.',
  leverTaken: 'The change is made.',
  take: 'Accept',
  workingOut: 'Working out what changes…',
  noChange: 'No session changes its place.',
  noPlace: (hours: string) => `There is no room for ${unbroken(hours)}.`,
  longer: (months: number) => `The time you give it grows by ${countOf(months, 'month')}.`,

  finished: 'All of it is done.',
  finishedHint: (hours: string, date: string) =>
    `${unbroken(hours)} of study, the last on ${unbroken(date)}.`,
} as const
