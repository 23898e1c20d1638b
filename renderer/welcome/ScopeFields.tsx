import { useMemo } from 'react'
import type { Priority } from '../../shared/model/roadmap.ts'
import { formatHours } from '../../shared/words/durations.ts'
import { Checkbox } from '../design/Checkbox.tsx'
import { FieldGroup } from '../design/Field.tsx'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import { keepLastWord } from '../words/lines.ts'
import { words } from '../words/words.ts'
import { KnownTopics } from './KnownTopics.tsx'
import styles from './ScopeFields.module.css'
import { isWanted, listItems, type ScopeItem, sumMinutes } from './scopeFacts.ts'
import type { StepProps } from './step.ts'

const text = words.welcome.scope
const PRIORITIES: readonly Priority[] = ['must', 'should', 'could']

/** Phases, priorities and what is known already. */
export function ScopeFields({
  profile,
  roadmap,
  onChange,
}: Pick<StepProps, 'profile' | 'roadmap' | 'onChange'>) {
  const { scope, paceFactor } = profile
  const items = useMemo(() => listItems(roadmap, paceFactor), [roadmap, paceFactor])
  const wanted = items.filter((item) => isWanted(item, scope))
  const open = wanted.filter(({ id }) => !scope.known.includes(id))
  const change = (next: Partial<typeof scope>) =>
    onChange((each) => ({ ...each, scope: { ...each.scope, ...next } }))
  return (
    <div className={styles.sections}>
      <FieldGroup legend={text.phases} path="scope.phases">
        <ul className={styles.phases}>
          {roadmap.phases.map((phase, ordinal) => {
            const [low, high] = phase.weeklyHoursBand
            const hours = formatHours(sumMinutes(items.filter((item) => item.phase === phase.id)))
            return (
              <li key={phase.id} className={styles.phase} data-phase={phaseTone(ordinal)}>
                <Checkbox
                  className={styles.phaseBox}
                  label={phase.title}
                  checked={scope.phases.includes(phase.id)}
                  onChange={(on) =>
                    change({
                      phases: inOrder(
                        roadmap.phases.map((each) => each.id),
                        scope.phases,
                        phase.id,
                        on,
                      ),
                    })
                  }
                >
                  <span className={styles.phaseName}>
                    <PhaseDot tone={phaseTone(ordinal)} />
                    {phase.title}
                  </span>
                  {phase.summary ? (
                    <span className={styles.quiet}>{keepLastWord(phase.summary)}</span>
                  ) : null}
                  <span className={styles.figures}>{text.phaseHours(hours, low, high)}</span>
                </Checkbox>
              </li>
            )
          })}
        </ul>
        {scope.phases.length === 0 ? (
          <p className={styles.problem} role="alert">
            {text.leastOnePhase}
          </p>
        ) : null}
      </FieldGroup>
      <FieldGroup legend={text.priorities} path="scope.priorities">
        <ul className={styles.priorities}>
          {PRIORITIES.map((priority) => (
            <li key={priority}>
              <Checkbox
                label={text.priorityNames[priority].name}
                checked={scope.priorities.includes(priority)}
                onChange={(on) =>
                  change({ priorities: inOrder(PRIORITIES, scope.priorities, priority, on) })
                }
              >
                <span className={styles.name}>{text.priorityNames[priority].name}</span>
                <span className={styles.quiet}>{text.priorityNames[priority].hint}</span>
                <span className={styles.figures}>
                  {countOfPriority(items, scope.phases, priority)}
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
        {scope.priorities.length === 0 ? (
          <p className={styles.problem} role="alert">
            {text.leastOnePriority}
          </p>
        ) : null}
      </FieldGroup>
      <KnownTopics
        wanted={wanted}
        known={scope.known}
        roadmap={roadmap}
        onChange={(next) => onChange((each) => ({ ...each, scope: next(each.scope) }))}
      />
      <p className={styles.total}>
        {text.inScope(
          open.filter(({ kind }) => kind === 'topic').length,
          open.filter(({ kind }) => kind === 'project').length,
          formatHours(sumMinutes(open)),
        )}
      </p>
    </div>
  )
}

function countOfPriority(
  items: readonly ScopeItem[],
  phases: readonly string[],
  priority: Priority,
): string {
  const own = items.filter((item) => item.priority === priority && phases.includes(item.phase))
  return text.items(own.length, formatHours(sumMinutes(own)))
}

/** A selection with one value put in or taken out, in the order of all values. */
function inOrder<Value>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
  on: boolean,
): Value[] {
  return all.filter((each) => (each === value ? on : chosen.includes(each)))
}
