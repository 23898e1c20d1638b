/** Words of the menus. An ellipsis ends what asks for more before it acts. */
export const menuWords = {
  file: 'File',
  exportCalendar: 'Export calendar…',
  openProfile: 'Open profile…',
  openRoadmap: 'Open roadmap…',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  study: 'Study',
  logGap: 'Note the past days…',
  logAway: 'I was away…',
  logUnplanned: 'I studied something else…',
  view: 'View',
  theme: 'Theme',
  themes: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
  help: 'Help',
  shortcuts: 'Keyboard shortcuts',
} as const
