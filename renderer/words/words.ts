import { commonWords } from './common.ts'
import { exportWords } from './export.ts'
import { frameWords } from './frame.ts'
import { hoursWords } from './hours.ts'
import { welcomeWords } from './welcome.ts'

/** Every word of the window, by the part that says it. Nothing is written in the views themselves. */
export const words = {
  common: commonWords,
  frame: frameWords,
  export: exportWords,
  hours: hoursWords,
  welcome: welcomeWords,
} as const
