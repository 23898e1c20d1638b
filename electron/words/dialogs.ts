/** Words of the system's dialogs. */
export const dialogWords = {
  exportTitle: 'Export calendar',
  exportName: 'Study plan.ics',
  exportButton: 'Export',
  calendarFiles: 'Calendar files',
  openProfile: 'Open a profile',
  openRoadmap: 'Open a roadmap',
  jsonFiles: 'JSON files',
} as const
