import type { Theme } from '../../shared/document/settings.ts'
import type { StepLabel } from '../../shared/document/stepLabel.ts'
import type { ActionGroupName } from '../state/actions.ts'
import { unbroken } from './lines.ts'

/** What a step is called where it can be taken back. */
const STEPS: Readonly<Record<StepLabel, string>> = {
  'accept-plan': 'accepting the plan',
  'set-roadmap': 'loading another roadmap',
  'start-over': 'starting over',
  log: 'what was noted',
  unlog: 'taking back a note',
  'lock-day': 'locking a day',
  'unlock-day': 'unlocking a day',
  repair: 'catching up',
  move: 'the move',
  resize: 'the changed length',
  swap: 'the swap',
  pin: 'pinning',
  unpin: 'unpinning',
  hours: 'the changed hours',
  topics: 'the changed topics',
  pace: 'the changed pace',
}

const THEMES: Readonly<Record<Theme, string>> = {
  system: 'Same as the system',
  light: 'Light',
  dark: 'Dark',
}

/** Words of the frame: sidebar, status line, palette, cheat sheet, settings, notices. */
export const frameWords = {
  today: 'Today',
  calendar: 'Calendar',
  roadmap: 'Roadmap',
  progress: 'Progress',
  navigation: 'Views',
  planState: 'State of the plan',
  details: 'Details',
  closeDetails: 'Close details',

  finish: (date: string) => `Finish ${date}`,
  finished: (date: string) => `Finished ${date}`,
  plannedUntil: (date: string) => `Planned until ${date}`,
  noFinish: 'Nothing planned',
  notBefore: (month: string) => `at the present rate not before ${month}`,
  rather: (month: string) => `at the present rate rather ${month}`,
  everythingFits: (horizonEnd: string) => `everything fits before ${horizonEnd}`,
  leftOver: (duration: string) => `no room for ${unbroken(duration)}`,
  reserveLeft: 'Reserve left',
  reserveHint: 'Time kept free for catching up',
  nextMilestone: 'Next milestone',
  undoing: (what: StepLabel) => `Undo ${STEPS[what]}`,
  redoing: (what: StepLabel) => `Redo ${STEPS[what]}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: (what: StepLabel) => `Undone: ${STEPS[what]}.`,
  redone: (what: StepLabel) => `Redone: ${STEPS[what]}.`,
  undoAnswer: 'Undo the last answer',
  redoAnswer: 'Redo the last answer',
  undoHours: 'Undo the last change here',
  redoHours: 'Redo the last change here',

  search: 'Search actions',
  palette: 'Actions',
  paletteHint: 'Type what you want to do',
  paletteEmpty: 'No action matches that here.',
  paletteAlso: 'Also about this',
  paletteRun: 'runs it',
  paletteMove: 'moves',
  shortcuts: 'Keyboard shortcuts',
  shortcutsHint: 'Everything can be done without a mouse. Esc always goes one step back.',
  everywhere: 'Everywhere',
  arrows: 'Arrows in the calendar',
  arrowsToday: 'Arrows in the day',
  arrowsSession: 'To the session before or after',
  arrowsDay: 'From a session to the day before or after',
  arrowsPeriod: 'With no session in focus: the period before or after',
  stepBack: 'One step back',
  moveFocus: 'To the next control',
  groups: {
    session: 'This session',
    log: 'What happened',
    go: 'Go to',
    calendar: 'Calendar',
    plan: 'Plan',
    edit: 'Edit',
    app: 'App',
  } satisfies Record<ActionGroupName, string>,
  actions: {
    palette: 'All actions…',
    shortcuts: 'Keyboard shortcuts',
    settings: 'Settings…',
    changeHours: 'Change hours…',
    changeTopics: 'Change topics…',
    mend: 'Ways to catch up…',
    export: 'Export to a calendar file…',
    openProfile: 'Open a profile file…',
    openRoadmap: 'Load another roadmap…',
    startOver: 'Start over…',
    theme: (theme: Theme) => `Theme: ${THEMES[theme].toLowerCase()}`,
  },

  settings: 'Settings',
  theme: 'Theme',
  themes: THEMES,
  alarm: 'Remind before a session',
  alarmHint: 'Used when you export; you can change it there each time.',
  alarmChoices: (minutes: number | null) =>
    minutes === null
      ? 'No reminder'
      : minutes === 0
        ? 'When it starts'
        : minutes === 60
          ? '1 hour before'
          : `${minutes} minutes before`,
  freeze: 'Coming days to leave as they are',
  freezeHint: 'Sessions of these days move only if nothing else can make up for what was missed.',
  freezeUnit: 'days',
  roadmapInUse: 'Roadmap',
  loadRoadmap: 'Load another…',
  useBuiltIn: 'Use the built-in one',
  roadmapHint: 'Another roadmap begins a new plan. Undo brings the present one back.',
  roadmapLoaded: (title: string) => `Loaded “${title}”.`,
  profileLoaded: 'Loaded the answers from the file.',
  startOver: 'Start over',
  startOverHint: 'Forgets the plan and the answers behind it.',
  startOverQuestion: 'Start over?',
  startOverExplained:
    'The plan and the answers behind it are removed; settings stay. Undo brings the plan back. Files that you exported stay as they are.',
  startOverDone: 'Started over.',

  loading: 'Opening your plan',
  loadFailed: 'Your plan could not be opened',
  loadAgain: 'Try again',
  broken: 'Something went wrong in this window',
  brokenHint: 'Your plan is safe on disk. Opening the window again usually helps.',
  reload: 'Open again',
  viewFailed: 'This view could not be shown',
  readOnly:
    'This data was written by a newer version of the app. You can look at everything but change nothing.',
  damagedSnapshot: (file: string) =>
    `Part of the stored data was damaged. What could be read is here; the damaged file was kept at ${file}.`,
  damagedJournal: (file: string) =>
    `The latest changes could not be read. The damaged file was kept at ${file}.`,
} as const
