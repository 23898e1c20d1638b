import type { Unscheduled } from '../model/plan.ts'

/** Why work found no place, as a phrase. */
export const UNSCHEDULED_WORDS: Readonly<Record<Unscheduled['reason'], string>> = {
  horizon: 'the hours end before it',
  prerequisite: 'what must come before it finds no place',
  'no-window': 'no window is long enough for it',
}
