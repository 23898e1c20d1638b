import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {} from '../../renderer/state/bridge.ts'
import { builtInRoadmap } from '../../roadmap/index.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { launchApp } from '../../tests/e2e/support/launchApp.ts'
import { APP_FOLDER, prepareApp } from '../../tests/e2e/support/prepareApp.ts'
import { openDisplay } from '../display/openDisplay.ts'
import type { Finding } from './finding.ts'
import { readProfile } from './inputs.ts'
import { median } from './median.ts'
import { type Start, type Startable, timeStart } from './timeStart.ts'

const RUNS = 15
const EMPTY_WINDOW = join(import.meta.dirname, 'emptyWindow')

/**
 * Starting the app with an accepted plan until its calendar can be used, beside an empty window of the
 * same Electron with the same switches, in turn. The first start of each, which fills caches, is not
 * counted.
 * @param today The civil date of the run: the plan starts in the week after, on which the calendar opens, so
 * that nothing of it is past.
 */
export async function measureAppStart(today: string): Promise<Finding[]> {
  const display = await openDisplay()
  const work = mkdtempSync(join(tmpdir(), 'planner-bench-'))
  try {
    const electron = await prepareApp()
    const app = {
      electron,
      folder: APP_FOLDER,
      userData: join(work, 'app'),
      readyWhen: '[data-session]',
    }
    const empty = {
      electron,
      folder: EMPTY_WINDOW,
      userData: join(work, 'empty'),
      readyWhen: 'button',
    }
    await acceptPlan(app.userData, today)
    const [ours, floor] = await startInTurn(app, empty)
    return compareStarts(ours, floor)
  } finally {
    rmSync(work, { recursive: true, force: true })
    display.close()
  }
}

/** Leaves an accepted plan in a folder for the app's data, saved by the app itself. */
async function acceptPlan(userData: string, today: string): Promise<void> {
  const profile = startOn(readProfile('full-days'), toCivilDate(mondayOf(toDayNumber(today)) + 7))
  const plan = planSessions(builtInRoadmap, profile)
  const planner = await launchApp({ userData })
  const saved = await planner.page.evaluate(
    async ({ profile, plan }) =>
      (await window.planner.dispatch({ kind: 'accept-plan', profile, plan })).ok,
    { profile, plan },
  )
  await planner.dispose()
  if (!saved) throw new Error('The app did not take the plan')
}

/** The same life, begun on another date and without holidays: every week has sessions. */
function startOn(profile: Profile, date: string): Profile {
  return {
    ...profile,
    startDate: date,
    timeZones: profile.timeZones.slice(0, 1).map(({ zone }) => ({ from: date, zone })),
    availability: profile.availability.map((pattern) => ({ ...pattern, from: date })),
    exceptions: [],
  }
}

async function startInTurn(app: Startable, empty: Startable): Promise<[Start[], Start[]]> {
  const ours: Start[] = []
  const floor: Start[] = []
  for (let run = -1; run < RUNS; run += 1) {
    const pair = [await timeStart(app), await timeStart(empty)] as const
    if (run < 0) continue
    ours.push(pair[0])
    floor.push(pair[1])
  }
  return [ours, floor]
}

function compareStarts(ours: readonly Start[], floor: readonly Start[]): Finding[] {
  const compare = (key: keyof Start, rest: Pick<Finding, 'what' | 'unit' | 'mark'>) => ({
    ...rest,
    median: median(ours.map((start) => start[key])),
    floor: 'an empty Electron window',
    floorMedian: median(floor.map((start) => start[key])),
    runs: ours.length,
  })
  return [
    compare('interactive', {
      what: 'Start the app until its calendar can be clicked',
      unit: 'ms',
      mark: 1.6,
    }),
    compare('firstPaint', { what: 'Start until something is painted', unit: 'ms', mark: null }),
    compare('memory', { what: 'Memory of all processes then', unit: 'MB', mark: null }),
  ]
}
