import { builtInRoadmap } from '../../roadmap/index.ts'
import { toIcs } from '../../shared/calendar/toIcs.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Finding } from './finding.ts'
import { readProfile } from './inputs.ts'
import { median } from './median.ts'
import { timeInTurn } from './timeInTurn.ts'

const ROUNDS = { warmUp: 40, runs: 60 }
const OPTIONS = { stamp: '2027-03-01T08:00:00Z', alarmMinutes: 10 }

/** Writing a plan of 24 months as iCalendar, beside joining the very lines of that file. */
export function measureIcsExport(): Finding[] {
  const plan = planSessions(builtInRoadmap, readProfile('full-days'))
  const lines = toIcs(plan, builtInRoadmap, OPTIONS).split('\r\n')
  const [times = [], floors = []] = timeInTurn(
    [() => flatten(toIcs(plan, builtInRoadmap, OPTIONS)), () => flatten(lines.join('\r\n'))],
    ROUNDS,
  )
  return [
    {
      what: `Write it as iCalendar (${lines.length} lines)`,
      unit: 'ms',
      median: median(times),
      floor: 'a bare join of the same lines',
      floorMedian: median(floors),
      runs: ROUNDS.runs,
      mark: 4,
    },
  ]
}

/** A string made by `+` is only put together when it is looked at: that belongs to making it. */
function flatten(text: string): number {
  return text.charCodeAt(text.length >> 1)
}
