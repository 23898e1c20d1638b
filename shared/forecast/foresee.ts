import { type Content, countContent } from '../pace/countContent.ts'
import { toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { countHistory, type History } from './countHistory.ts'
import { finishDates } from './finishDates.ts'
import { fitLearner, type Learner } from './fitLearner.ts'
import { lastFollowed, runFutures, type Start } from './runFutures.ts'
import { startOf } from './startOf.ts'
import type { FinishDates, Followed, ForecastInput } from './types.ts'

/** How far a plan has come, and when the futures say that it ends. */
export type Foresight = Followed & {
  readonly content: Content
  readonly history: History
  readonly learner: Learner
  readonly start: Start
  /** Finish of each future in order, as day numbers. */
  readonly finishes: Float64Array
  readonly now: FinishDates
  readonly isFinished: boolean
}

const FUTURES = 1000

/** Counts what happened, learns from it and runs the futures once. Deterministic for a seed. */
export function foresee(input: Omit<ForecastInput, 'baseline'>): Foresight {
  const { roadmap, plan, today, seed, futures = FUTURES } = input
  const content = countContent(roadmap, plan)
  const history = countHistory(plan, content, toDayNumber(today))
  const learner = fitLearner(history.weeks, plan.profile.paceFactor)
  const run = { seed, futures }
  const start = startOf(roadmap, plan, plan.profile, today, content, learner, run)
  const { finishes } = runFutures(start, 0)
  const isFinished = content.totalMinutes - content.doneMinutes < 1
  const finished = isFinished ? lastStudied(input) : null
  if (finished !== null) finishes.fill(toDayNumber(finished))
  const now = finishDates(finishes)
  const followedUntil = toCivilDate(lastFollowed(start.ahead))
  return { content, history, learner, start, finishes, now, followedUntil, isFinished }
}

/** The date of the last session that brought something; today where there was none. */
function lastStudied({ plan, today }: Omit<ForecastInput, 'baseline'>): string {
  const dates = plan.sessions
    .filter(({ status }) => status === 'done' || status === 'partial')
    .map(({ date }) => date)
    .sort()
  return dates[dates.length - 1] ?? today
}
