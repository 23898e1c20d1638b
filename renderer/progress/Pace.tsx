import type { Profile } from '../../shared/model/profile.ts'
import type { PaceSuggestion } from '../../shared/pace/suggestPace.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { describePace } from '../../shared/words/forecast.ts'
import { KIND_WORDS } from '../../shared/words/kinds.ts'
import { Button } from '../design/Button.tsx'
import { KindIcon } from '../design/KindIcon.tsx'
import { progressWords as text } from '../words/progress.ts'
import type { Change } from './ChangeDialog.tsx'
import styles from './Pace.module.css'

type PaceProps = {
  readonly pace: PaceSuggestion
  readonly onConsider: (change: Omit<Change, 'profile'>, changes: Partial<Profile>) => void
}

/** What the noted minutes say about the learner's pace, and the way to plan with it. */
export function Pace({ pace, onConsider }: PaceProps) {
  const { evidence, byKind, paceFactor, present, range, isWorthTaking, isThatOfPlan } = pace
  return (
    <section className={styles.section} aria-labelledby="pace">
      <h2 id="pace" className={styles.title}>
        {text.pace}
      </h2>
      {evidence.activities === 0 ? (
        <p className={styles.hint}>{text.paceNone}</p>
      ) : (
        <>
          <p className={styles.main}>{describePace(pace)}.</p>
          <p className={styles.hint}>
            {text.paceEvidence(evidence.activities, formatHours(evidence.actualMinutes))}{' '}
            {isWorthTaking
              ? `${text.paceSuggestion(factorOf(paceFactor), factorOf(present))} ${text.paceRange(factorOf(range[0]), factorOf(range[1]))}`
              : isThatOfPlan
                ? text.paceSame
                : text.paceUnsure(factorOf(present))}
          </p>
          <ul className={styles.kinds} aria-label={text.byKind}>
            {byKind.map(({ kind, factor, actualMinutes }) => (
              <li key={kind}>
                <KindIcon kind={kind} />
                <span className={styles.kind}>{KIND_WORDS[kind].verb}</span>
                <span>{text.kindFactor(factorOf(factor), formatHours(actualMinutes))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isWorthTaking ? (
        <Button
          onClick={() =>
            onConsider(
              {
                because: 'pace',
                title: text.paceTitle(factorOf(paceFactor)),
                explained: text.paceExplained,
                said: text.paceTaken(factorOf(paceFactor)),
              },
              { paceFactor },
            )
          }
        >
          {text.usePace}
        </Button>
      ) : null}
    </section>
  )
}

function factorOf(factor: number): string {
  return `× ${factor.toFixed(2)}`
}
