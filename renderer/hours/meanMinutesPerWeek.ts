import type { Pattern } from '../../shared/model/profile.ts'
import { minutesOf } from './lane.ts'
import { sheetsOf } from './sheet.ts'

/** Minutes a week that a pattern offers on average, limits not counted. */
export function meanMinutesPerWeek(pattern: Pattern): number {
  const lanes = sheetsOf(pattern).flatMap(({ lanes: each }) => each)
  const minutes = lanes.reduce((sum, lane) => sum + minutesOf(lane), 0)
  return Math.round((minutes / Math.max(lanes.length, 1)) * 7)
}
