import { Flag } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { DraftStep } from '../../shared/document/draft.ts'
import type { Fit } from '../../shared/fit/types.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { findRestOfPhase } from '../../shared/planning/findRestOfPhase.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { describeWarning } from '../../shared/words/warnings.ts'
import { Button } from '../design/Button.tsx'
import { PhaseDot } from '../design/PhaseDot.tsx'
import { phaseTone } from '../design/phaseTone.ts'
import type { Preview } from '../state/preview.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { activityOwners } from './activityOwners.ts'
import { describeBand } from './bandWords.ts'
import { Expectation } from './Expectation.tsx'
import { FirstWeek } from './FirstWeek.tsx'
import { stepsToMend } from './fields.ts'
import styles from './ReviewStep.module.css'
import { firstWeekOf, leftOutOf, withoutPlace } from './reviewFacts.ts'
import { StepHead } from './StepHead.tsx'
import { StepLinks } from './StepLinks.tsx'
import { listItems, type ScopeItem } from './scopeFacts.ts'
import type { StepProps } from './step.ts'

const { review: text, answer } = words.welcome

/** Step 4: the whole answer, what is left out, and the first week. */
export function ReviewStep({ profile, roadmap, preview }: StepProps) {
  const { plan, fit } = preview
  const items = useMemo(() => listItems(roadmap, profile.paceFactor), [roadmap, profile.paceFactor])
  const { title, intro, stepsBack } = headOf(preview)
  return (
    <div>
      <StepHead title={title}>{intro}</StepHead>
      {stepsBack.length > 0 ? (
        <StepLinks steps={stepsBack} />
      ) : plan === null || fit === null ? null : (
        <div className={styles.parts}>
          <Expectation plan={plan} roadmap={roadmap} finish={fit.finish} />
          <PhaseTable fit={fit} roadmap={roadmap} />
          <Unplaced plan={plan} roadmap={roadmap} items={items} />
          <Part title={text.firstWeek} changedIn="hours">
            <FirstWeek week={firstWeekOf(plan)} items={items} roadmap={roadmap} />
          </Part>
          <Milestones plan={plan} roadmap={roadmap} />
          <LeftOutPart profile={profile} roadmap={roadmap} items={items} />
          {plan.warnings.length > 0 ? (
            <Part title={text.warnings}>
              <ul className={styles.list}>
                {plan.warnings.map((warning) => (
                  <li key={warning.code}>{describeWarning(warning)}</li>
                ))}
              </ul>
            </Part>
          ) : null}
        </div>
      )}
    </div>
  )
}

type ReviewHead = {
  readonly title: string
  readonly intro: string
  /** Where there is no plan to review: the steps that lead to one. */
  readonly stepsBack: readonly DraftStep[]
}

function headOf({ plan, fit, faults }: Preview): ReviewHead {
  if (faults.length > 0) {
    return { title: text.titleNone, intro: text.introNone, stepsBack: [...stepsToMend(faults)] }
  }
  const isWhole = fit === null || fit.fits
  if (fit === null || plan === null || plan.sessions.length > 0) {
    const title = isWhole ? text.title : text.titleLeftOver
    return { title, intro: text.intro, stepsBack: [] }
  }
  return isWhole
    ? { title: answer.nothingToDo, intro: answer.nothingToDoHint, stepsBack: ['scope'] }
    : { title: answer.nothingFits, intro: text.introNothing, stepsBack: ['hours'] }
}

type PartProps = {
  readonly title: string
  /** The step on which it can be changed. */
  readonly changedIn?: DraftStep
  readonly children: ReactNode
}

function Part({ title, changedIn, children }: PartProps) {
  const goToStep = useStore((state) => state.goToStep)
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{title}</h2>
        {changedIn === undefined ? null : (
          <Button variant="quiet" size="small" onClick={() => goToStep(changedIn)}>
            {text.change(words.welcome.steps[changedIn])}
          </Button>
        )}
      </div>
      {children}
    </section>
  )
}

function PhaseTable({ fit, roadmap }: { readonly fit: Fit; readonly roadmap: Roadmap }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.phase}</th>
          <th scope="col">{text.dates}</th>
          <th scope="col" className={styles.number}>
            {text.study}
          </th>
          <th scope="col">{text.perWeek}</th>
        </tr>
      </thead>
      <tbody>
        {fit.phases.map((outlook) => {
          const ordinal = roadmap.phases.findIndex(({ id }) => id === outlook.phase)
          const { from, to } = outlook
          return (
            <tr key={outlook.phase}>
              <th scope="row">
                <span className={styles.phase}>
                  <PhaseDot tone={phaseTone(ordinal)} />
                  {roadmap.phases[ordinal]?.title}
                </span>
              </th>
              <td>
                {from === null || to === null ? (
                  answer.notPlaced
                ) : (
                  <>
                    <span className={styles.date}>{formatDate(from)} –</span>{' '}
                    <span className={styles.date}>{formatDate(to)}</span>
                  </>
                )}
              </td>
              <td className={styles.number}>{formatHours(outlook.minutes)}</td>
              <td>{describeBand(outlook)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type UnplacedProps = {
  readonly plan: Plan
  readonly roadmap: Roadmap
  readonly items: readonly ScopeItem[]
}

function Unplaced({ plan, roadmap, items }: UnplacedProps) {
  const rest = withoutPlace(plan, activityOwners(roadmap, items))
  if (rest.length === 0) return null
  return (
    <Part title={text.noPlace}>
      <ul className={styles.columns}>
        {rest.map(({ title, minutes }) => (
          <li key={title}>
            {title} <span className={styles.quiet}>{formatDuration(minutes)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Milestones({ plan, roadmap }: { readonly plan: Plan; readonly roadmap: Roadmap }) {
  if (plan.milestones.length === 0) return null
  const phaseOf = new Map(roadmap.milestones.map(({ id, phase }) => [id, phase]))
  const sorted = [...plan.milestones].sort((a, b) => (a.date < b.date ? -1 : 1))
  return (
    <Part title={text.milestones}>
      <ol className={styles.list}>
        {sorted.map(({ id, title, date }) => {
          const ordinal = roadmap.phases.findIndex((phase) => phase.id === phaseOf.get(id))
          const workUntil = findRestOfPhase(roadmap, plan, id)?.workUntil
          return (
            <li key={id} className={styles.milestone} data-phase={phaseTone(ordinal)}>
              <Flag className={styles.flag} size={14} strokeWidth={2} aria-hidden />
              <time className={styles.when} dateTime={date}>
                {formatDate(date)}
              </time>
              <span>
                {title}
                {workUntil ? (
                  <span className={styles.rest}>{text.restUntil(formatDate(workUntil))}</span>
                ) : null}
              </span>
            </li>
          )
        })}
      </ol>
    </Part>
  )
}

function LeftOutPart({
  profile,
  roadmap,
  items,
}: Pick<StepProps, 'profile' | 'roadmap'> & { readonly items: readonly ScopeItem[] }) {
  const out = leftOutOf(
    items,
    roadmap.phases.map(({ id }) => id),
    profile.scope,
  )
  const phases = roadmap.phases.filter(({ id }) => out.phases.includes(id))
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [text.leftOutPhases, phases.map(({ title }) => title)],
    [text.leftOutPriorities, out.priorities.map(({ title }) => title)],
    [text.leftOutKnown, out.known.map(({ title }) => title)],
  ]
  const filled = groups.filter(([, titles]) => titles.length > 0)
  return (
    <Part title={text.leftOut} changedIn="scope">
      {filled.length === 0 ? <p className={styles.quiet}>{text.nothingLeftOut}</p> : null}
      {filled.map(([name, titles]) => (
        <div key={name}>
          <h3 className={styles.quiet}>{name}</h3>
          <ul className={styles.columns}>
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  )
}
