import type { SessionStatus } from '../../shared/model/plan.ts'
import { countOf } from '../../shared/words/durations.ts'

type Outcome = Exclude<SessionStatus, 'planned'>

/** Words about what became of sessions. A miss is a fact; the sentence after it says what takes it. */
export const logWords = {
  title: 'How did it go?',
  group: 'This session',
  outcomes: {
    done: 'Done',
    partial: 'Partly',
    missed: 'Missed',
    skipped: 'Skipped',
  } satisfies Record<Outcome, string>,
  actions: {
    done: 'Note as done',
    doneEarly: 'Note as done early',
    partial: 'Note as partly done…',
    missed: 'Note as missed',
    skipped: 'Leave it out',
  },
  doneEarly: 'Done early',
  moreFor: (title: string) => `More about ${title}`,
  doneNamed: (title: string) => `Done: ${title}`,
  planned: 'Nothing noted yet.',
  states: {
    done: (actual: string, planned: string) =>
      actual === planned ? `Done, ${actual}.` : `Done in ${actual}; ${planned} were planned.`,
    partial: (actual: string, planned: string) => `Partly done: ${actual} of ${planned}.`,
    missed: 'Missed.',
    skipped: 'Left out. Nothing has to be caught up.',
    unplanned: (actual: string) => `Studied ${actual} without a plan.`,
  },
  caughtUp: (times: string) => `Its work is caught up ${times}.`,
  caughtUpOn: (day: string, time: string) => `on ${day} at ${time}`,
  takenBefore: 'The sessions planned after it hold its work already.',
  openLoss: (duration: string) => `${duration} wait for a place.`,
  seeMend: 'See what takes it',
  takeBack: 'Take it back',
  takeBackUnplanned: 'Take it out again',
  minutes: 'Minutes studied',
  minutesUnit: 'min',
  presets: 'How much of it',
  presetOf: (minutes: number) => `${minutes} min`,
  note: 'Note it',
  recall: 'How well did you remember it?',
  recalls: { again: 'Hardly', hard: 'With effort', good: 'Well', easy: 'Easily' },
  recalled: (how: string) => `Remembered: ${how.toLowerCase()}.`,

  noted: {
    done: (title: string) => `Done: ${title}.`,
    partial: (title: string, duration: string) => `${duration} of ${title} noted.`,
    missed: (title: string) => `Missed: ${title}.`,
    skipped: (title: string) => `Left out: ${title}.`,
    recall: 'Noted. The next review goes by it.',
    takenBack: (title: string) => `${title} is planned again.`,
    takenOut: (title: string) => `Took out the extra time on ${title}.`,
  },
  lossHint: (duration: string) => `${duration} wait for a place. The reserve is there for this.`,

  away: {
    title: 'When were you away?',
    action: 'I was away…',
    description:
      'Every session of these days is noted as missed, in one step. What you did there stays.',
    from: 'First day',
    to: 'Last day',
    turned: 'The last day lies before the first.',
    covers: (sessions: number, duration: string) =>
      `${countOf(sessions, 'session')}, ${duration} in all`,
    coversNone: 'No session without a note lies in these days.',
    note: 'Note the days away',
    noted: (sessions: number) => `${countOf(sessions, 'session')} noted as missed.`,
    ahead: 'A trip to come belongs into your hours:',
  },

  unplanned: {
    title: 'What did you study?',
    action: 'I studied something else…',
    short: 'Studied something else',
    description: 'It counts as time studied, beside the plan.',
    topic: 'Topic',
    search: 'Search topics and projects',
    nothingFound: 'No topic of that name in the plan.',
    date: 'Day',
    start: 'From',
    note: 'Note it',
    noted: (title: string, duration: string) => `${duration} on ${title} noted.`,
    tooLate: 'This goes past the present time.',
  },

  gap: {
    title: 'Welcome back. How did it go?',
    action: 'What became of the past days…',
    description: (sessions: number, from: string, to: string) =>
      from === to
        ? `${countOf(sessions, 'session')} of ${from} ${sessions === 1 ? 'has' : 'have'} no note yet.`
        : `${countOf(sessions, 'session')} from ${from} to ${to} have no note yet.`,
    hint: 'A good guess is filled in. Change what was different, then note it all in one step.',
    allDone: 'I did all of it',
    allMissed: 'I was away all of it',
    ofDay: (day: string) => `All of ${day}`,
    mixed: 'Mixed',
    sessionsOf: (sessions: number, duration: string) =>
      `${countOf(sessions, 'session')}, ${duration}`,
    outcomeOf: (title: string, start: string) => `${title}, ${start}`,
    minutesOf: (title: string, start: string) => `Minutes of ${title}, ${start}`,
    each: (day: string) => `Each session of ${day}`,
    sum: (done: string, missed: string) =>
      missed === ''
        ? `${done} studied`
        : done === ''
          ? `${missed} missed`
          : `${done} studied, ${missed} missed`,
    note: 'Note it all',
    later: 'Later',
    noted: (sessions: number) => `${countOf(sessions, 'session')} noted.`,
    notedLoss: (duration: string) =>
      `${duration} wait for a place. The choices are one click away.`,
  },

  open: (sessions: number) => `${countOf(sessions, 'session')} without a note`,
  losses: (duration: string) => `${duration} to catch up`,
} as const
