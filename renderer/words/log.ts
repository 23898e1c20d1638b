import type { SessionStatus } from '../../shared/model/plan.ts'
import { countOf } from '../../shared/words/durations.ts'

type Outcome = Exclude<SessionStatus, 'planned'>

/** Words about what became of sessions. A miss is a fact; the sentence after it says what takes it. */
export const logWords = {
  title: 'How did it go?',
  titleAhead: 'Done already?',
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
    skipped: 'Skip it',
  },
  doneEarly: 'Done early',
  moreFor: (title: string) => `More about ${title}`,
  doneNamed: (title: string, start: string) => `Done: ${title}, ${start}`,
  noneAtHand: 'Choose a session first: click it, or go to it with the arrows.',
  nothingNoted: (title: string) => `Nothing is noted about ${title} yet.`,
  missedAhead: (day: string) =>
    `${day} is still to come. A session can be noted as missed from its own day on.`,
  extra:
    'This was studied without a plan. It can be taken out again, but it was neither missed nor skipped.',
  states: {
    done: (actual: string, planned: string) =>
      actual === planned ? `Done, ${actual}.` : `Done in ${actual}; ${planned} were planned.`,
    partial: (actual: string, planned: string) => `Partly done: ${actual} of ${planned}.`,
    missed: 'Missed.',
    skipped: 'Skipped. Nothing has to be caught up.',
    unplanned: (actual: string) => `Studied ${actual} without a plan.`,
  },
  caughtUp: (times: string) => `Its work is caught up ${times}.`,
  caughtUpOn: (day: string, time: string) => `on ${day} at ${time}`,
  covered: 'Other sessions already cover its work.',
  openLoss: (duration: string) => `${duration} of it to catch up.`,
  seeMend: 'See what takes it',
  takeBack: 'Take it back',
  takeBackUnplanned: 'Take it out again',
  otherMinutes: 'Other minutes…',
  minutes: 'Minutes studied',
  minutesUnit: 'min',
  presets: 'How much of it',
  presetOf: (minutes: number) => `${minutes} min`,
  allOfIt: (planned: string) => `That is all of it: ${planned} were planned.`,
  note: 'Note it',
  recall: 'How well did you remember it?',
  recalls: { again: 'Hardly', hard: 'With effort', good: 'Well', easy: 'Easily' },
  recalled: (how: string) => `Remembered: ${how.toLowerCase()}.`,

  noted: {
    done: (title: string) => `Done: ${title}.`,
    partial: (title: string, duration: string) => `${duration} of ${title} noted.`,
    missed: (title: string) => `Missed: ${title}.`,
    skipped: (title: string) => `Skipped: ${title}.`,
    recall: 'Noted. The next review is timed by it.',
    takenBack: (title: string) => `${title} is planned again.`,
    takenOut: (title: string) => `Took out the extra time on ${title}.`,
  },
  lossHeld: (duration: string) => `${duration} to catch up. The reserve is there for this.`,
  lossOpen: (duration: string) => `${duration} to catch up. The line at the top shows the ways.`,
  lossBeyond: (duration: string, soon: string) =>
    `${duration} to catch up. The reserve of the next four weeks has room for ${soon} of it; the line at the top shows the ways.`,
  notBegun: (date: string) => `The plan begins on ${date}. Before that there is nothing to note.`,

  away: {
    title: 'When were you away?',
    action: 'I was away…',
    description:
      'Every session of these days is noted as missed, in one step. What you did on them stays.',
    from: 'First day',
    to: 'Last day',
    turned: 'The last day is before the first.',
    covers: (sessions: number, duration: string) =>
      `${countOf(sessions, 'session')}, ${duration} in all`,
    coversNone: 'These days have no session without a note.',
    note: 'Note the days away',
    noted: (sessions: number) => `${countOf(sessions, 'session')} noted as missed.`,
    ahead: 'A trip to come belongs in your hours:',
    changeHours: 'change hours',
  },

  unplanned: {
    title: 'What did you study?',
    action: 'I studied something else…',
    description: 'It counts as time studied, beside the plan.',
    topic: 'Topic',
    search: 'Search topics and projects',
    nothingFound: 'No topic with that name in the plan.',
    date: 'Day',
    start: 'From',
    note: 'Note it',
    noted: (title: string, duration: string) => `${duration} on ${title} noted.`,
  },

  gap: {
    title: 'How did the past days go?',
    action: 'Note the past days…',
    description: (sessions: number, from: string, to: string) =>
      from === to
        ? `${countOf(sessions, 'session')} of ${from} ${sessions === 1 ? 'has' : 'have'} no note yet.`
        : `${countOf(sessions, 'session')} from ${from} to ${to} have no note yet.`,
    hint: 'A good guess is filled in. Change what was different, then note it all in one step.',
    nothing: 'Everything up to yesterday is noted.',
    allDone: 'I did all of it',
    allMissed: 'I was away the whole time',
    ofDay: (day: string) => `All of ${day}`,
    sessionsOf: (sessions: number, duration: string) =>
      `${countOf(sessions, 'session')}, ${duration}`,
    outcomeOf: (title: string, start: string) => `${title}, ${start}`,
    minutesOf: (title: string, start: string) => `Minutes of ${title}, ${start}`,
    each: (day: string) => `Each session of ${day}`,
    sum: (studied: string, missed: string) =>
      [studied && `${studied} studied`, missed && `${missed} missed`].filter(Boolean).join(', '),
    note: 'Note it all',
    later: 'Later',
    noted: (sessions: number) => `${countOf(sessions, 'session')} noted.`,
  },

  open: (sessions: number) => `${countOf(sessions, 'session')} without a note`,
  losses: (duration: string) => `${duration} to catch up`,
} as const
