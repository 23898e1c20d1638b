/** Words that every part of the window uses. */
export const commonWords = {
  appName: 'Study Planner',
  close: 'Close',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  done: 'Done',
  back: 'Back',
  continue: 'Continue',
  undo: 'Undo',
  redo: 'Redo',
  less: 'Less',
  more: 'More',
  remove: 'Remove',
  add: 'Add',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
} as const
