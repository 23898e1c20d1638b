/** Words of the calendar. */
export const calendarWords = {
  reserve: 'Reserve',
  reserveHint: 'Kept free for catching up',
  milestone: 'Milestone: ',
  dayOff: 'Day off',
  kinds: {
    read: 'Read',
    practise: 'Practise',
    watch: 'Watch',
    project: 'Project',
    review: 'Review',
  },
  blocks: {
    morning: 'Morning',
    afternoon: 'Afternoon',
    evening: 'Evening',
    weekend: 'Weekend',
  },
  modes: { week: 'Week', month: 'Month', day: 'Day', list: 'List', year: 'Year' },
  modesLabel: 'View of the calendar',
  previous: {
    week: 'Previous week',
    month: 'Previous month',
    day: 'Previous day',
    list: 'Previous month',
  },
  next: { week: 'Next week', month: 'Next month', day: 'Next day', list: 'Next month' },
  today: 'Today',
  more: (count: number) => `+${count} more`,
  noSessions: 'Nothing is planned here.',
  allDay: 'Milestones',
} as const
