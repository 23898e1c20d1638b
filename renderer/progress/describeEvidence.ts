import type { Forecast } from '../../shared/forecast/types.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { countOf } from '../../shared/words/durations.ts'
import { progressWords as text } from '../words/progress.ts'

type Evidence = Forecast['evidence']

/** Weeks of study from which on the learner's own share outweighs what learners usually do. */
const FAIR_WEEKS = 6
const GOOD_WEEKS = 16
/** Dates that lie so many weeks apart are rough, however many weeks they stand on. */
const WIDE_WEEKS = 26
const WEEKS_PER_MONTH = 365.25 / 12 / 7
/** The noted share and the expected one are the same where they differ by no more, in percent. */
const SAME_PERCENT = 2

/** What the dates stand on, why they differ from the plan's own last day, and what the notes come to. */
export function describeFoundation({
  p50,
  plannedFinish,
  evidence,
}: Pick<Forecast, 'p50' | 'plannedFinish' | 'evidence'>): string {
  const ground = describeGround(evidence)
  const lost = describeLost(evidence)
  if (plannedFinish === null) return [text.stands(ground), lost].filter(Boolean).join(' ')
  const isLater = evidence.shareDone < 1 && (p50 === null || p50 > plannedFinish)
  return [
    text.planned(formatDate(plannedFinish)),
    isLater ? text.later(ground) : text.stands(ground),
    lost,
  ]
    .filter(Boolean)
    .join(' ')
}

/** How sure the dates are: by the weeks of study that they stand on, and by how far they lie apart. */
export function describeSureness({ noted, spreadWeeks }: Evidence): string {
  const weeks = usualWeeksOf(noted)
  if (noted.weeks === 0) return text.sure.guess
  if (weeks === 0) return text.sure.none
  if (weeks < FAIR_WEEKS) return text.sure.rough(weeks)
  if (spreadWeeks === null) return text.sure.wideOpen(weeks)
  if (spreadWeeks >= WIDE_WEEKS) {
    return text.sure.wide(weeks, countOf(Math.round(spreadWeeks / WEEKS_PER_MONTH), 'month'))
  }
  return weeks < GOOD_WEEKS ? text.sure.fair(weeks) : text.sure.good(weeks)
}

function describeGround({ noted, shareDone }: Evidence): string {
  const percent = toPercent(shareDone)
  const weeks = usualWeeksOf(noted)
  if (noted.usualShare === null) return text.ground.prior(percent)
  const isOwn =
    weeks >= FAIR_WEEKS && Math.abs(toPercent(noted.usualShare) - percent) <= SAME_PERCENT
  return isOwn ? text.ground.own(percent, weeks) : text.ground.mixed(percent, weeks)
}

/** What all notes come to where lost weeks are among them; '' where none is. */
function describeLost({ noted: { share, weeks, lostWeeks } }: Evidence): string {
  return share === null || lostWeeks === 0 ? '' : text.lost(toPercent(share), weeks, lostWeeks)
}

function usualWeeksOf({ weeks, lostWeeks }: Evidence['noted']): number {
  return weeks - lostWeeks
}

function toPercent(share: number): number {
  return Math.round(share * 100)
}
