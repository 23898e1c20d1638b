import { countOf } from '../../shared/words/durations.ts'
import { unbroken } from './lines.ts'

/** Words about moving sessions by hand, what that breaks and the ways on. */
export const moveWords = {
  place: 'Its place',
  actions: {
    move: 'Move it…',
    resize: 'Change its length…',
    swap: 'Swap it with…',
    pin: 'Pin it here',
    unpin: 'Let it move again',
    lock: (day: string) => `Lock ${day}`,
    unlock: (day: string) => `Unlock ${day}`,
    openDay: 'Show the day',
  },
  short: { move: 'Move…', resize: 'Length…', swap: 'Swap…', pin: 'Pin', unpin: 'Unpin' },
  pinned: 'Pinned: it keeps its place whatever else moves.',
  pinnedMark: 'Pinned',
  locked: 'Locked',
  lockedHint: 'This day is locked: nothing moves here.',
  dayMenu: (day: string) => `More about ${day}`,

  history: 'Its moves',
  wasOn: (day: string, start: string) => `${day}, ${start}`,
  movedOn: (day: string) => `moved on ${day}`,

  moveTitle: (title: string) => `Move ${title}`,
  moveHint: (day: string, start: string) => `It is on ${unbroken(`${day} at ${start}`)}.`,
  date: 'Day',
  start: 'From',
  move: 'Move',
  resizeTitle: (title: string) => `How long is ${title}?`,
  resizeHint:
    'What you take away becomes a session of its own; what you add comes from the last sessions of the same work.',
  minutes: 'Length',
  minutesUnit: 'min',
  resize: 'Change',
  swapTitle: (title: string) => `Swap ${title} with`,
  swapHint: 'Each begins where the other began and keeps its length.',
  other: 'The other session',
  search: 'Search sessions',
  nothingFound: 'No session with that name is ahead.',
  option: (title: string, day: string, start: string) => `${title}, ${day}, ${start}`,
  swap: 'Swap',

  done: {
    move: (title: string, day: string, start: string) =>
      `${title} is on ${unbroken(`${day} at ${start}`)}.`,
    resize: (title: string, duration: string) => `${title} takes ${unbroken(duration)}.`,
    swap: (one: string, other: string) => `${one} and ${other} changed places.`,
    pin: (title: string) => `${title} is pinned.`,
    unpin: (title: string) => `${title} may move again.`,
    lock: (day: string) => `${unbroken(day)} is locked.`,
    unlock: (day: string) => `${unbroken(day)} is open again.`,
  },
  effects: {
    added: (count: number, day: string) =>
      count === 1
        ? `The rest has its place on ${unbroken(day)}.`
        : `The rest has its places until ${unbroken(day)}.`,
    moved: (count: number) => `${countOf(count, 'other session')} made way.`,
  },
  failed: 'The move could not be worked out. Your plan is as it was.',

  broken: {
    tooEarly: (title: string) => `Too early for ${title}`,
    tooLate: (title: string) => `Too late for ${title}`,
    taken: 'That time is taken',
    notHere: (title: string) => `${title} cannot go there`,
    notUsual: 'Against your own rules',
    length: (title: string) => `${title} cannot have that length`,
  },
  rules: {
    moment: (day: string, at: string) => `${day} at ${at}`,
    prerequisite: (item: string, ends: string) =>
      `${item} has to be finished first, and ends on ${unbroken(ends)}.`,
    dependent: (item: string, begins: string) =>
      `${item} waits for it, and begins on ${unbroken(begins)}.`,
    ownWork: (ends: string) => `A review comes after its topic, which ends on ${unbroken(ends)}.`,
    ownReview: (begins: string) =>
      `The topic is reviewed on ${unbroken(begins)}, before this would be done.`,
    reviewDate: (first: string, last: string) =>
      first === last
        ? `This review helps most on ${unbroken(first)}.`
        : `This review helps most between ${first} and ${last}.`,
    collision: (title: string, start: string, end: string) => `${title} is there, ${start}–${end}.`,
    busy: 'You are busy then.',
    outside: 'You do not offer these hours.',
    dayOff: (day: string, reason: string) => `You offer no hours on ${unbroken(day)}: ${reason}.`,
    past: 'That time is over.',
    horizon: (last: string) => `The plan ends on ${unbroken(last)}.`,
    locked: (day: string) => `${day} is locked.`,
    dayLimit: (day: string, minutes: string, most: string) =>
      `${day} would hold ${minutes}; your most is ${most}.`,
    tooShort: (minutes: string, least: string) =>
      `${minutes} is under your shortest session, ${least}.`,
    tooLong: (minutes: string, most: string) => `${minutes} is over your longest session, ${most}.`,
    restDay: (days: number, most: number) =>
      `The week would have ${countOf(days, 'study day')}; your most is ${most}.`,
    run: (days: number, most: number) =>
      `You would study ${countOf(days, 'day')} in a row; your most is ${most}.`,
    noMoreWork: (minutes: string) =>
      `Only ${minutes} of this work is still ahead and could be added.`,
    crumb: (minutes: string) =>
      `The ${minutes} left over are too short for a session of their own.`,
  },
  putBack: 'Put it back',
  earliest: (day: string, start: string) => `Move to ${day}, ${start}`,
  earliestHint: (day: string, start: string) =>
    `${unbroken(`${day} at ${start}`)} is the earliest place that works.`,
  noEarlier: 'Its old place is the earliest that works.',
  keepAndMend: 'Keep it and move the rest',
  keepAnyway: 'Keep it anyway',
  price: (moved: number) =>
    moved === 0
      ? 'Nothing else has to move.'
      : `${countOf(moved, 'other session')} would make way.`,
  priceFinish: (date: string) => `The finish becomes ${date}.`,
  priceLeft: (duration: string) => `${duration} would not fit.`,
  noMend: 'Moving other sessions does not help.',
} as const
