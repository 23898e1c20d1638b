import type { DraftStep } from '../../shared/document/draft.ts'
import type { Priority } from '../../shared/model/roadmap.ts'
import { countOf } from '../../shared/words/durations.ts'
import { hoursRange } from './durations.ts'

const STEPS: Readonly<Record<DraftStep, string>> = {
  dates: 'Start',
  scope: 'Topics',
  hours: 'Hours',
  review: 'Review',
}

const PRIORITIES: Readonly<Record<Priority, { readonly name: string; readonly hint: string }>> = {
  must: { name: 'Essential', hint: 'What everything else stands on' },
  should: { name: 'Recommended', hint: 'What rounds the picture off' },
  could: { name: 'Optional', hint: 'What can be left out when time is short' },
}

/** Words of the welcome journey and of its live answer. */
export const welcomeWords = {
  steps: STEPS,
  progress: 'Steps',
  needsAnotherLook: 'needs another look',
  stepOf: (step: number, count: number, name: string) => `Step ${step} of ${count}: ${name}`,
  theme: 'Theme',
  loading: 'Getting ready',

  dates: {
    title: 'When do you start, and how long may it take?',
    intro:
      'Four short steps to a calendar that fits your life. Hours and topics can change at any time later.',
    roadmapFacts: (phases: number, topics: number, projects: number) =>
      `${countOf(phases, 'phase')}, ${countOf(topics, 'topic')} and ${countOf(projects, 'project')}. You choose from them in the next step.`,
    startDate: 'First day',
    startPast:
      'This day has passed: you will be asked what became of the sessions before today. To plan only what is left, start today and mark what you know in the next step.',
    allPast:
      'Counted from the first day, the time you give it is over: no day to study is left. Start later, or give it more.',
    horizon: 'Time you give it',
    months: (count: number) => (count === 1 ? 'month' : 'months'),
    horizonHint: (end: string) => `Until ${end}. The roadmap is made for 18 to 24 months.`,
    zone: 'Time zone',
    zoneHint: 'The one this computer is set to. Study times follow the clock on your wall.',
    zoneHintOther: 'Study times follow the clock there.',
    noZone: 'No time zone with that name.',
    moves: 'I move to another time zone later',
    moveOn: 'From',
    moveTo: 'Time zone then',
    removeMove: 'Remove this move',
  },

  scope: {
    title: 'What do you want to study?',
    intro: 'Everything is chosen to begin with. Take away what you know already or do not need.',
    phases: 'Phases',
    phaseHours: (hours: string, low: number, high: number) =>
      `${hours}, made for ${hoursRange(low, high)} a week`,
    priorities: 'How much of it',
    priorityNames: PRIORITIES,
    items: (count: number, hours: string) =>
      `${countOf(count, 'topic or project', 'topics and projects')}, ${hours}`,
    known: 'What I know already',
    knownSummary: (count: number, hours: string) =>
      count === 0 ? 'Nothing marked' : `${countOf(count, 'topic')} known, ${hours} saved`,
    search: 'Search topics',
    nothingFound: 'No topic with that name in the phases chosen.',
    found: (count: number) => countOf(count, 'topic'),
    shownOf: (shown: number, all: number) => `${shown} of ${all} shown`,
    projects: 'Projects',
    inScope: (topics: number, projects: number, hours: string) =>
      `${countOf(topics, 'topic')} and ${countOf(projects, 'project')}, ${hours} of study`,
    leastOnePhase: 'Choose at least one phase.',
    leastOnePriority: 'Choose at least one: essential, recommended or optional.',
  },

  hours: {
    title: 'When can you study?',
    intro: (hours: string) =>
      `Paint the hours that you really have. At first they are the roadmap’s own routine, ${hours} a week; beside a job, start from evenings and weekends.`,
  },

  review: {
    title: 'This is your plan',
    titleLeftOver: 'This is what fits',
    titleNone: 'There is no plan yet',
    intro: 'Nothing is saved as a plan until you accept it.',
    introNothing: 'Your hours leave no room for a single session. Offer more of them.',
    introNone: 'It stands here as soon as the answers are complete.',
    promise: (finish: string) =>
      `${finish} holds if you study every planned hour and the work takes as long as estimated.`,
    workingOut: 'Working out when learners usually get there…',
    usual: (percent: number) =>
      `Learners usually get about ${percent} % of a planned hour’s work done: some sessions are missed, and most things take longer than expected.`,
    expected: (date: string) =>
      `At that rate you are as likely to finish before ${date} as after it. Once you note your own sessions, Progress tells you what to expect from your own pace.`,
    promiseOfPart:
      'The dates below hold if you study every planned hour and the work takes as long as estimated.',
    expectedOfAll: (date: string) =>
      `At that rate, and if you go on with the same hours for the rest, you are as likely to finish all of it before ${date} as after it. Once you note your own sessions, Progress tells you what to expect from your own pace.`,
    expectedNever:
      'At that rate the end is too far off to say. Once you note your own sessions, Progress tells you what to expect from your own pace.',
    phases: 'Phases',
    phase: 'Phase',
    dates: 'Dates',
    study: 'Study',
    perWeek: 'A week',
    firstWeek: 'Your first week',
    emptyFirstWeek: 'No session in the first week.',
    milestones: 'Milestones',
    restUntil: (date: string) => `Everything essential; the rest goes on until ${date}.`,
    leftOut: 'Left out on purpose',
    leftOutPhases: 'Phases not chosen',
    leftOutPriorities: 'Priorities not chosen',
    leftOutKnown: 'Known already',
    nothingLeftOut: 'Nothing. The whole roadmap is in the plan.',
    noPlace: 'What does not fit',
    warnings: 'Good to know',
    sessions: 'Sessions',
    reserve: 'Kept free for catching up',
    reviews: 'Reviews',
    change: (step: string) => `Change ${step.toLowerCase()}`,
    accept: 'Accept this plan',
    acceptPart: 'Accept what fits',
    accepted: 'Your plan is ready.',
    working: 'Planning…',
  },

  answer: {
    title: 'The answer',
    finish: 'You finish on',
    notFitting: 'Not everything fits',
    nothingFits: 'Nothing fits yet',
    nothingToDo: 'Nothing left to study',
    nothingToDoHint: 'Everything in the phases chosen is known already.',
    leftOver: (hours: string, time: string) => `There is no room for ${hours} within your ${time}.`,
    leftOverWhy:
      'You offer enough hours in all, but some come before what is left may begin, or are too short for a session.',
    inTime: (duration: string, time: string) => `${duration} before your ${time} are over.`,
    onTheLastDay: (time: string) => `On the last day of your ${time}.`,
    offered: 'Hours you offer',
    needed: 'Hours it needs',
    withReserve: 'reviews and reserve included',
    timeline: 'Phases over the months',
    horizonEnd: (time: string) => `End of your ${time}`,
    timeAWeek: (duration: string) => `${duration} a week`,
    timeAWeekOnAverage: (duration: string) => `${duration} a week on average`,
    within: (asked: string) => `within its ${asked}`,
    under: (duration: string, asked: string) => `${duration} under its ${asked}`,
    over: (duration: string, asked: string) => `${duration} over its ${asked}`,
    notPlaced: 'does not fit',
    waysOut: 'Ways out',
    waysOutHint: 'One click tries it; Undo takes it back.',
    tryNamed: (change: string) => `Try: ${change}`,
    trying: (change: string) => `Trying: ${change}`,
    fitsThen: (date: string) => `Finish ${date}`,
    dropped: (count: number) =>
      `${countOf(count, 'topic or project', 'topics and projects')} left out`,
    working: 'Working it out',
    failed: 'The plan could not be worked out. Change an answer to try again.',
    faults: (count: number) =>
      count === 1 ? 'One answer needs another look' : `${count} answers need another look`,
    mendIn: (step: string) => `Go to ${step}`,
    noHours: 'Paint at least one block of hours.',
    overlap: (day: string | null) =>
      day === null ? 'Two blocks of hours overlap.' : `Two blocks of hours overlap: ${day}.`,
    sessionOverDay: 'The shortest session is longer than the most hours a day.',
    sessionOverSession: 'The shortest session is longer than the longest one.',
    moveTooEarly: (date: string) => `A move to another time zone has to be after ${date}.`,
  },
} as const
