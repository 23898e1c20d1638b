import type { StudyWindow } from '../../../../shared/model/profile.ts'

/** A window of the evening. */
export function aWindow(start: string, minutes: number, block: StudyWindow['block'] = 'evening') {
  return { block, start, minutes } satisfies StudyWindow
}

/** The hours that the week shows by day. */
export const DAY = { from: 5 * 60, until: 24 * 60 }

/** Minutes since midnight. */
export function at(hour: number, minute = 0): number {
  return hour * 60 + minute
}
