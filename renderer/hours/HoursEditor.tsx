import { CalendarClock } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import { Button } from '../design/Button.tsx'
import { Field } from '../design/Field.tsx'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { words } from '../words/words.ts'
import { Exceptions } from './Exceptions.tsx'
import type { EditProfile } from './editProfile.ts'
import styles from './HoursEditor.module.css'
import { LimitsForm } from './LimitsForm.tsx'
import { PatternEditor } from './PatternEditor.tsx'
import { PeriodBar } from './PeriodBar.tsx'
import { addPeriod, nextPeriodStart, withPattern } from './periods.ts'

type HoursEditorProps = {
  readonly profile: Profile
  readonly onChange: EditProfile
}

/** Everything about when someone can study: the week, changes of it, exceptions, pace and limits. */
export function HoursEditor({ profile, onChange }: HoursEditorProps) {
  const editor = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const period = Math.min(chosen, profile.availability.length - 1)
  const pattern = profile.availability[period]
  return (
    <div className={styles.editor} ref={editor}>
      <PeriodBar profile={profile} period={period} onChoose={setChosen} onChange={onChange} />
      {pattern ? (
        <PatternEditor
          key={period}
          profile={profile}
          pattern={pattern}
          path={`availability.${period}`}
          onChange={(next, key) =>
            onChange(
              (each) => withPattern(each, period, next),
              key && `availability.${period} ${key}`,
            )
          }
        />
      ) : null}
      <section className={styles.section} aria-labelledby="exceptions-title">
        <h3 id="exceptions-title" className={styles.heading}>
          {words.hours.exceptions}
        </h3>
        <p className={styles.hint}>
          <span className={styles.pointerHint}>{words.hours.exceptionsHint}</span>
          <span className={styles.keysHint}>{words.hours.stripKeys}</span>
        </p>
        <Exceptions profile={profile} onChange={onChange} />
        <Button
          variant="quiet"
          icon={CalendarClock}
          className={styles.later}
          onClick={() => {
            onChange((each) => addPeriod(each, nextPeriodStart(each)))
            setChosen(profile.availability.length)
            requestAnimationFrame(() => showPeriod(editor.current))
          }}
        >
          {words.hours.changeLater}
        </Button>
      </section>
      <section className={styles.section}>
        <Field label={words.hours.pace} hint={words.hours.paceHints[profile.pace]}>
          <SegmentedControl
            label={words.hours.pace}
            value={profile.pace}
            segments={[
              { value: 'hours', label: words.hours.paces.hours },
              { value: 'band', label: words.hours.paces.band },
            ]}
            onChange={(pace) => onChange((each) => ({ ...each, pace }))}
          />
        </Field>
        <LimitsForm profile={profile} onChange={onChange} />
      </section>
    </div>
  )
}

/** Brings the dates of a new stretch of hours into sight, with the focus on them. */
function showPeriod(editor: HTMLElement | null): void {
  editor?.parentElement?.scrollIntoView({ block: 'start' })
  editor?.querySelector<HTMLElement>('[data-period-dates] button')?.focus({ preventScroll: true })
}
