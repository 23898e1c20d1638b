import type { ChoiceKind } from '../../shared/repair/types.ts'
import { countOf, withCommas } from '../../shared/words/durations.ts'
import { unbroken } from './lines.ts'

/** What a choice is called, and what it does in one sentence. */
type ChoiceWords = { readonly title: string; readonly what: string }

const CHOICES: Readonly<Record<ChoiceKind, ChoiceWords>> = {
  quiet: {
    title: 'Catch up in free hours',
    what: 'Reserve and free hours take the work. Other sessions move only where they must.',
  },
  drop: {
    title: 'Leave out what is optional',
    what: 'Optional topics go, and their hours take the work.',
  },
  hours: {
    title: 'Study a little longer',
    what: 'Every block gets longer, so that fewer sessions move.',
  },
  extend: {
    title: 'Let the plan run longer',
    what: 'The plan gets more weeks at its end.',
  },
  anew: {
    title: 'Plan the rest anew',
    what: 'Everything from tomorrow on finds its best place again, so much of it moves; every week has its reserve again.',
  },
  'push-back': {
    title: 'Push everything back',
    what: 'Everything moves on by whole weeks, enough for what was lost.',
  },
}

/** Words about catching up: the choices, their prices and what they change. */
export const mendWords = {
  label: 'Catching up',
  waits: (duration: string, sessions: number) =>
    sessions === 1
      ? `${duration} from 1 session waits for a place.`
      : `${duration} from ${sessions} sessions wait for a place.`,
  working: 'Working out the ways to catch up',
  failed: 'The ways to catch up could not be worked out. Your plan is as it was.',
  nothing: 'Nothing has to be caught up',
  nothingHint: 'Every session that was missed has its place again.',
  notNoted: (sessions: number) =>
    `${countOf(sessions, 'session')} ${sessions === 1 ? 'has' : 'have'} no note yet`,
  notNotedHint: 'Say first what became of them. What was missed finds its place here then.',
  noteNow: 'Note them',
  toCalendar: 'Back to the calendar',

  reserveOn: (day: string) => `${day}’s reserve takes it`,
  reserveToday: 'Today’s reserve takes it',
  reserveBy: (day: string) => `Reserve takes all of it by ${day}`,
  placedOn: (day: string) => `It finds a place on ${day}`,
  placedToday: 'It finds a place today',
  placedBy: (day: string) => `It finds a place by ${day}`,
  nothingMoves: 'nothing else moves',
  othersMove: (count: number) => `${countOf(count, 'session')} ${count === 1 ? 'moves' : 'move'}`,
  finishStays: 'the finish stays',
  finishMoves: (date: string) => `the finish becomes ${date}`,

  choice: (kind: ChoiceKind): ChoiceWords => CHOICES[kind],
  /** @param limit The limit of a day from then on; null where it stays. */
  longer: (block: string, week: string, limit: string | null) =>
    `Blocks ${block} longer to the end: +${week} a week${limit === null ? '' : `, up to ${limit} a day`}.`,
  recommended: 'Recommended',
  because: {
    least: 'Moves the fewest sessions and keeps the finish.',
    'same-life': 'Keeps the finish, your hours and every topic.',
    soonest: 'Ends soonest, with the fewest sessions moved.',
    fits: 'The one way in which all work finds a place.',
  },
  rows: {
    finish: 'Finish',
    milestones: 'Milestones',
    moved: 'Sessions moved',
    added: 'Catch-up sessions',
    week: 'Most in a week',
    dropped: 'Left out',
    left: 'Does not fit',
  },
  unchanged: 'unchanged',
  later: (days: number) => `${countOf(days, 'day')} later`,
  sooner: (days: number) => `${countOf(days, 'day')} sooner`,
  noFinish: 'No date',
  none: 'None',
  /** `1,875`; the same on any computer. */
  count: (count: number) => (count === 0 ? 'None' : withCommas(count)),
  nothingDropped: 'Nothing',
  andMore: (count: number) => `and ${count} more`,
  droppedTitle: 'Left out',
  milestonesTitle: 'Milestones that come later',
  milestoneMoves: (from: string, to: string) => `from ${from} to ${to}`,
  milestoneLost: (from: string) => `${from} so far, no longer reached`,

  accept: 'Accept',
  acceptNamed: (title: string) => `Accept: ${title}`,
  take: 'Take this',
  takeNamed: (title: string) => `Take this: ${title}`,
  otherWays: { more: 'Other ways', less: 'Fewer ways' },
  detail: { more: 'Look closer', less: 'Show less' },
  leave: 'Later',
  accepted: 'The sessions have their new places.',
  acceptedAll: (duration: string, day: string) =>
    `There is room again for ${unbroken(duration)}, the last of it on ${unbroken(day)}.`,
  caughtUpInAll: (duration: string, day: string) =>
    `With earlier losses, you catch up ${unbroken(duration)} in all until ${unbroken(day)}.`,
  acceptedPart: (duration: string) =>
    `Accepted. There is no room for ${unbroken(duration)} so far.`,

  earlierWeek: 'One week earlier',
  laterWeek: 'One week later',
  stripLabel: (range: string, moved: number, added: number, removed: number) =>
    [
      range,
      moved > 0 ? `${countOf(moved, 'session')} moved` : '',
      added > 0 ? `${countOf(added, 'catch-up session')}` : '',
      removed > 0 ? `${countOf(removed, 'session')} left out` : '',
      moved + added + removed === 0 ? 'no change' : '',
    ]
      .filter(Boolean)
      .join(': '),
  legend: { new: 'New place', ghost: 'Old place', stays: 'Stays' },

  adjust: 'Adjust',
  adjustHint: 'Each change is worked out anew.',
  keep: 'Keep a session where it is',
  keepNone: 'No session has to move.',
  keepSearch: 'Choose a session',
  keepOption: (title: string, day: string, time: string) => `${title}, ${day}, ${time}`,
  forbid: 'Put nothing more on a day',
  forbidChoose: 'Choose a day',
  forbidden: (day: string) => `Nothing more on ${day}`,
  kept: (title: string, day: string) => `${title} stays on ${day}`,
  removeAdjustment: (what: string) => `Take back: ${what}`,

  hours: {
    title: 'Other ways',
    moves: (count: number) =>
      count === 0
        ? 'no session moves'
        : `${countOf(count, 'session')} ${count === 1 ? 'moves' : 'move'}`,
    left: (duration: string) => `no room for ${unbroken(duration)}`,
    reserve: 'every week has its reserve again',
    without: (titles: string) => `without ${titles}`,
  },
} as const
