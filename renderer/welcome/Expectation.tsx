import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { useExpectation } from '../progress/useExpectation.ts'
import { wallToday } from '../state/clock.ts'
import { words } from '../words/words.ts'
import styles from './Expectation.module.css'

const text = words.welcome.review

type ExpectationProps = {
  readonly plan: Plan
  readonly roadmap: Roadmap
  /** The plan's own finish; null where not everything fits. */
  readonly finish: string | null
}

/**
 * What the dates promise, and when learners usually come to the end: of all that was wished for, also where
 * not everything fits.
 */
export function Expectation({ plan, roadmap, finish }: ExpectationProps) {
  const answered = useExpectation(plan, roadmap, wallToday(plan.profile.timeZones))
  const expected = answered?.plan === plan ? answered.expectation : null
  // Until they are known the words keep the room that they will take.
  const { p50, shareDone } = expected ?? { p50: plan.summary.finish, shareDone: 1 }
  const expectedBy = finish === null ? text.expectedOfAll : text.expected
  return (
    <p className={styles.expectation}>
      {finish === null ? text.promiseOfPart : text.promise(formatDate(finish))}{' '}
      {expected === null ? <span className={styles.waiting}>{text.workingOut}</span> : null}
      <span className={styles.usual} data-known={expected !== null || undefined}>
        {text.usual(Math.round(shareDone * 100))}{' '}
        {p50 === null ? text.expectedNever : expectedBy(formatDate(p50))}
      </span>
    </p>
  )
}
