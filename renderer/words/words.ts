import { commonWords } from './common.ts'

/** Every word of the window, by the part that says it. Nothing is written in the views themselves. */
export const words = {
  common: commonWords,
} as const
