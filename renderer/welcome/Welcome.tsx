import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ComponentType, useEffect, useRef } from 'react'
import type { DraftStep } from '../../shared/document/draft.ts'
import { Button } from '../design/Button.tsx'
import { Kbd } from '../design/Kbd.tsx'
import { showToast } from '../design/toasts.ts'
import { EditHistory } from '../frame/EditHistory.tsx'
import { Notices } from '../frame/Notices.tsx'
import { useActions } from '../state/actions.ts'
import { type DraftEdit, STEPS } from '../state/draft.ts'
import type { Preview } from '../state/preview.ts'
import { selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { usePreview } from '../state/usePreview.ts'
import { describeFailure } from '../words/failures.ts'
import { words } from '../words/words.ts'
import { Answer } from './Answer.tsx'
import { acceptPlan, canAccept } from './acceptPlan.ts'
import { DatesStep } from './DatesStep.tsx'
import { stepsToMend } from './fields.ts'
import { HoursStep } from './HoursStep.tsx'
import { ReviewStep } from './ReviewStep.tsx'
import { ScopeStep } from './ScopeStep.tsx'
import { Stepper } from './Stepper.tsx'
import type { StepProps } from './step.ts'
import styles from './Welcome.module.css'

const CONTENT: Readonly<Record<DraftStep, ComponentType<StepProps>>> = {
  dates: DatesStep,
  scope: ScopeStep,
  hours: HoursStep,
  review: ReviewStep,
}

/** The welcome journey: four steps to a plan, with the live answer beside each. */
export function Welcome() {
  const draft = useStore((state) => state.draft)
  const beginWelcome = useStore((state) => state.beginWelcome)
  useEffect(() => {
    if (draft === null) beginWelcome()
  }, [draft, beginWelcome])
  // Once for each trouble, not for each answer that it keeps from being saved.
  const trouble = useStore(({ draftFailure }) => draftFailure && describeFailure(draftFailure))
  useEffect(() => {
    if (trouble !== null) showToast({ title: trouble, tone: 'wrong' })
  }, [trouble])
  return draft === null ? null : <Journey draft={draft} />
}

function Journey({ draft }: { readonly draft: DraftEdit }) {
  const { step, profile } = draft
  const roadmap = useStore(selectRoadmap)
  const edit = useStore((state) => state.edit)
  const goToStep = useStore((state) => state.goToStep)
  const preview = usePreview(profile)
  const place = STEPS.indexOf(step)
  const before = STEPS[place - 1]
  const after = STEPS[place + 1]
  const isLast = after === undefined
  const ready = canAccept(preview, profile)
  const content = useRef<HTMLDivElement>(null)
  const Content = CONTENT[step]

  // A new step begins at its top, with the focus on its heading.
  useEffect(() => {
    content.current?.scrollTo(0, 0)
    content.current?.querySelector<HTMLElement>('[data-step-title]')?.focus()
    document.title = `${words.welcome.steps[step]} – ${words.common.appName}`
  }, [step])

  function go(): void {
    if (after !== undefined) goToStep(after)
    else if (ready) void acceptPlan()
  }
  useActions([
    {
      id: 'continue',
      label: isLast ? words.welcome.review.accept : words.common.continue,
      group: 'go' as const,
      icon: ArrowRight,
      keys: ['Mod', 'Enter'],
      disabled: isLast && !ready,
      run: go,
    },
    ...STEPS.map((each, index) => ({
      id: `step-${each}`,
      label: words.welcome.stepOf(index + 1, STEPS.length, words.welcome.steps[each]),
      group: 'go' as const,
      run: () => goToStep(each),
    })),
  ])

  return (
    <div className={styles.journey}>
      <Stepper step={step} toMend={stepsToMend(preview.faults)} onGo={goToStep} />
      <Notices />
      <div className={styles.page}>
        <main className={styles.content} ref={content}>
          <Content profile={profile} roadmap={roadmap} onChange={edit} preview={preview} />
        </main>
        <div className={styles.side}>
          <Answer />
        </div>
      </div>
      <footer className={styles.footer} data-foot>
        <div className={styles.onward}>
          {before === undefined ? null : (
            <Button
              variant="quiet"
              size="large"
              icon={ArrowLeft}
              edge="start"
              onClick={() => goToStep(before)}
            >
              {words.common.back}
            </Button>
          )}
          <EditHistory />
        </div>
        <div className={styles.onward}>
          <span aria-hidden>
            <Kbd keys={['Mod', 'Enter']} />
          </span>
          <Button variant="primary" size="large" disabled={isLast && !ready} onClick={go}>
            {isLast ? acceptLabel(preview) : words.common.continue}
          </Button>
        </div>
      </footer>
    </div>
  )
}

function acceptLabel({ fit, faults }: Preview): string {
  const isWhole = fit === null || fit.fits || faults.length > 0
  return isWhole ? words.welcome.review.accept : words.welcome.review.acceptPart
}
