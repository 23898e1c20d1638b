/** Words of the timer. */
export const timerWords = {
  start: 'Start the timer',
  resume: 'Go on',
  pause: 'Pause the timer',
  stop: 'Stop the timer…',
  label: 'Timer',
  paused: 'paused',
  taken: (title: string) => `The timer is on ${title}. Stop it first.`,

  question: 'How long did you study?',
  shown: (duration: string, title: string, planned: string) =>
    `The timer shows ${duration} on ${title}. ${planned} were planned.`,
  odd: (duration: string, title: string, planned: string) =>
    `The timer shows ${duration} on ${title}, far more than the ${planned} planned. Perhaps it kept running while you were away.`,
  minutes: 'Minutes studied',
  outcome: 'What became of it',
  save: 'Note it',
  discard: 'Note nothing',
  discarded: 'The timer is put away. Nothing was noted.',
} as const
