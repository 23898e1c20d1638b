import { useEffect, useMemo, useRef, useState } from 'react'
import type { UnderWay } from '../../shared/repair/changeUnderWay.ts'
import { asksForMore, whyAnew } from '../../shared/repair/whyAnew.ts'
import { Button } from '../design/Button.tsx'
import { cx } from '../design/cx.ts'
import { Field } from '../design/Field.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { HoursEditor } from '../hours/HoursEditor.tsx'
import { useActions } from '../state/actions.ts'
import { wallToday } from '../state/clock.ts'
import type { DraftEdit } from '../state/draft.ts'
import { selectPlan, selectRoadmap } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { usePreview } from '../state/usePreview.ts'
import { Answer } from '../welcome/Answer.tsx'
import { acceptPlan, canAccept } from '../welcome/acceptPlan.ts'
import { ScopeFields } from '../welcome/ScopeFields.tsx'
import { words } from '../words/words.ts'
import { ChangeSummary } from './ChangeSummary.tsx'
import { comparePlans } from './comparePlans.ts'
import { HoursChoices } from './HoursChoices.tsx'
import styles from './HoursView.module.css'
import { dropHours } from './leaveHours.ts'
import { findUnderWay } from './underWay.ts'
import { WaysOn } from './WaysOn.tsx'

/** The accepted hours and topics, to be changed; the difference stands beside them until it is accepted or left. */
export function HoursView() {
  const draft = useStore((state) => state.draft)
  const beginHours = useStore((state) => state.beginHours)
  useEffect(() => {
    if (draft === null) beginHours()
  }, [draft, beginHours])
  return draft === null ? null : <Editor draft={draft} />
}

function Editor({ draft }: { readonly draft: DraftEdit }) {
  const { profile, step } = draft
  const edit = useStore((state) => state.edit)
  const goToStep = useStore((state) => state.goToStep)
  const roadmap = useStore(selectRoadmap)
  const plan = useStore(selectPlan)
  const document = useStore((state) => state.document)
  const [wished, setWished] = useState<UnderWay['how']>('quiet')
  const today = wallToday(document.profile?.timeZones ?? profile.timeZones)
  const forced = useMemo(
    () => (plan === null ? null : whyAnew(roadmap, plan, profile)),
    [roadmap, plan, profile],
  )
  const how = forced === null ? wished : 'anew'
  const isMore = useMemo(
    () => plan !== null && asksForMore(roadmap, plan.profile, profile),
    [roadmap, plan, profile],
  )
  const underWay = useMemo(() => findUnderWay(document, today, how), [document, today, how])
  const preview = usePreview(profile, underWay)
  const heading = useRef<HTMLHeadingElement>(null)
  const changed = draft.past.length > 0 || how === 'anew'
  const ready = changed && canAccept(preview, profile)
  const change =
    plan === null || preview.plan === null ? null : comparePlans(plan, preview.plan, today)

  const isWhole = preview.fit === null || preview.fit.fits
  const accept = isWhole ? words.hours.accept : words.welcome.review.acceptPart

  const part = step === 'scope' ? 'scope' : 'hours'
  useEffect(() => heading.current?.focus(), [])
  useActions([
    {
      id: 'accept-hours',
      label: accept,
      group: 'plan',
      keys: ['Mod', 'Enter'],
      disabled: !ready,
      run: () => void acceptPlan(),
    },
  ])

  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <div className={styles.content}>
          <header className={styles.head}>
            <div>
              <h1 className={styles.title} ref={heading} tabIndex={-1}>
                {words.hours.changingPart[part]}
              </h1>
              <p className={styles.hint}>{words.hours.changingHint}</p>
            </div>
            <SegmentedControl
              label={words.hours.whatToChange}
              value={part}
              segments={[
                { value: 'hours', label: words.welcome.steps.hours },
                { value: 'scope', label: words.welcome.steps.scope },
              ]}
              onChange={goToStep}
            />
          </header>
          {part === 'hours' ? (
            <HoursEditor profile={profile} onChange={edit} />
          ) : (
            <ScopeFields profile={profile} roadmap={roadmap} onChange={edit} />
          )}
        </div>
        <div className={styles.side}>
          {underWay === null ? null : forced !== null ? (
            <p className={cx(styles.how, styles.hint)}>{words.hours.howForced[forced]}</p>
          ) : (
            <Field label={words.hours.how} hint={words.hours.howHints[how]} className={styles.how}>
              <SegmentedControl
                label={words.hours.how}
                value={how}
                segments={[
                  { value: 'quiet', label: words.hours.hows.quiet },
                  { value: 'anew', label: words.hours.hows.anew },
                ]}
                onChange={setWished}
              />
            </Field>
          )}
          {change === null || preview.faults.length > 0 ? null : <ChangeSummary change={change} />}
          {underWay === null ? null : (
            <WaysOn
              profile={profile}
              preview={preview}
              onAnew={isMore && how === 'quiet' ? () => setWished('anew') : null}
            />
          )}
          {underWay !== null && how === 'quiet' && ready && isWhole ? (
            <HoursChoices profile={profile} today={today} />
          ) : null}
          <Answer />
        </div>
      </div>
      <footer className={styles.footer} data-foot>
        <Button
          variant="quiet"
          size="large"
          edge="start"
          onClick={() => dropHours(useStore.getState())}
        >
          {words.hours.leave}
        </Button>
        <Button variant="primary" size="large" disabled={!ready} onClick={() => void acceptPlan()}>
          {accept}
        </Button>
      </footer>
    </div>
  )
}
