import { words } from '../words/words.ts'

const { dates, scope } = words.welcome

/** Names of the profile's fields as the journey calls them, by the beginning of their path. */
const NAMES: readonly (readonly [string, string])[] = [
  ['startDate', dates.startDate],
  ['horizon', dates.horizon],
  ['timeZones', dates.zone],
  ['scope.phases', scope.phases],
  ['scope.priorities', scope.priorities],
  ['scope.known', scope.known],
  ['availability', words.hours.week],
  ['exceptions', words.hours.exceptions],
  ['limits', words.hours.limits],
  ['reserveShare', words.hours.reserve],
  ['paceFactor', words.hours.paceFactor],
]

/** What the journey calls the field at a path; the path itself where it has no name. */
export function nameOfField(path: string): string {
  return NAMES.find(([beginning]) => path.startsWith(beginning))?.[1] ?? path
}
