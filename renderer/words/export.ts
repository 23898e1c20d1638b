import { withCommas } from '../../shared/words/durations.ts'

/** Words of the export to a calendar file. */
export const exportWords = {
  title: 'Export to a calendar file',
  description:
    'Every session and milestone as an event of your own calendar. Importing a later export again changes events and doubles none.',
  what: 'What',
  whole: 'The whole plan',
  range: 'Some dates',
  from: 'First day',
  to: 'Last day',
  alarm: 'Remind before a session',
  count: (events: number) => `${withCommas(events)} ${events === 1 ? 'event' : 'events'}`,
  nothing: 'No session or milestone in these dates.',
  export: 'Choose where to save…',
  written: (events: number, calledOff: number, path: string) => {
    const off = calledOff === 0 ? '' : `, ${withCommas(calledOff)} called off,`
    return `${withCommas(events)} ${events === 1 ? 'event' : 'events'}${off} written to ${path}`
  },
} as const
