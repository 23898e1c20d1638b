import { useMemo } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { titleOf } from '../../shared/words/titles.ts'
import { Button } from '../design/Button.tsx'
import { changePlan, showChanges } from '../mend/acceptMend.ts'
import { mendInput } from '../mend/mendInput.ts'
import { useLadder } from '../mend/useLadder.ts'
import { selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { becauseOf } from '../welcome/acceptPlan.ts'
import { roughDuration } from '../words/durations.ts'
import { mendWords } from '../words/mend.ts'
import { words } from '../words/words.ts'
import styles from './HoursChoices.module.css'

type HoursChoicesProps = {
  /** The changed profile: complete and without a fault. */
  readonly profile: Profile
  /** Civil date on the learner's wall. */
  readonly today: string
}

/**
 * The other rungs of the ladder for changed hours, each with its price. The first one, nothing but
 * moving, is what the change shows already.
 */
export function HoursChoices({ profile, today }: HoursChoicesProps) {
  const document = useStore((state) => state.document)
  const base = useMemo(() => mendInput(document, today, null), [document, today])
  const roadmap = useStore(selectRoadmap)
  const input = useMemo(() => (base === null ? null : { ...base, profile }), [base, profile])
  const ladder = useLadder(input)
  const others = ladder.rungs.slice(1)
  const isReady = ladder.status === 'ready' && ladder.of === input
  if (others.length === 0) return null

  async function take({ repaired }: Rung): Promise<void> {
    const before = base?.plan
    const because = becauseOf(document.profile, repaired.plan.profile)
    if (!(await changePlan(because, repaired.plan, words.hours.accepted))) return
    useStore.getState().endDraft()
    if (before !== undefined) showChanges(before, repaired.plan)
  }

  return (
    <section className={styles.choices} aria-labelledby="hours-choices">
      <h2 id="hours-choices" className={styles.title}>
        {mendWords.hours.title}
      </h2>
      <ul className={styles.list}>
        {others.map((rung) => {
          const { choice, finish, moved, dropped, unscheduledMinutes } = rung.price
          const { title } = mendWords.choice(choice)
          return (
            <li key={choice} className={styles.choice}>
              <div>
                <strong className={styles.name}>{title}</strong>
                <p className={styles.price}>
                  {[
                    finish === null ? mendWords.noFinish : formatDate(finish),
                    mendWords.hours.moves(moved),
                    choice === 'anew' ? mendWords.hours.reserve : '',
                    unscheduledMinutes > 0
                      ? mendWords.hours.left(roughDuration(unscheduledMinutes))
                      : '',
                    dropped.length > 0
                      ? mendWords.hours.without(
                          dropped.map((id) => titleOf(roadmap, id)).join(', '),
                        )
                      : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </p>
              </div>
              <Button
                size="small"
                disabled={!isReady}
                aria-label={mendWords.acceptNamed(title)}
                onClick={() => void take(rung)}
              >
                {mendWords.take}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
