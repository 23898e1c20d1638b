import type { Limits, Profile } from '../../shared/model/profile.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Disclosure } from '../design/Disclosure.tsx'
import { Field } from '../design/Field.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { useStore } from '../state/store.ts'
import { faultAt } from '../words/faults.ts'
import { words } from '../words/words.ts'
import styles from './LimitsForm.module.css'

type LimitsFormProps = {
  readonly profile: Profile
  readonly onChange: (change: (profile: Profile) => Profile, key?: string) => void
}

type CompleteLimits = { readonly [Name in keyof Limits]-?: number }

/** What stands in the form where the learner sets no limit. */
const UNLIMITED: CompleteLimits = {
  maxMinutesPerDay: 1440,
  minRestDaysPerWeek: 0,
  maxConsecutiveStudyDays: 366,
  minSessionMin: 15,
  maxSessionMin: 240,
}

/** Rest, longest day, longest session, reserve and pace factor: good as they are for most. */
export function LimitsForm({ profile, onChange }: LimitsFormProps) {
  const limits = completeLimits(profile.limits)
  const problem = useStore(({ preview }) =>
    faultAt(preview.faults, 'limits', words.hours.shortestSession),
  )
  const set = (change: Limits) =>
    onChange(
      (each) => ({ ...each, limits: { ...each.limits, ...change } }),
      `limits ${Object.keys(change).join()}`,
    )
  return (
    <Disclosure
      defaultOpen={problem !== null}
      path="limits"
      title={words.hours.limits}
      summary={words.hours.limitsSummary(
        limits.minRestDaysPerWeek,
        formatDuration(limits.maxMinutesPerDay),
        formatDuration(limits.maxSessionMin),
      )}
    >
      <div className={styles.grid}>
        <Field label={words.hours.restDays}>
          <NumberField
            value={limits.minRestDaysPerWeek}
            min={0}
            max={6}
            unit={words.hours.daysUnit}
            onChange={(minRestDaysPerWeek) => set({ minRestDaysPerWeek })}
          />
        </Field>
        <Field label={words.hours.consecutive}>
          <NumberField
            value={limits.maxConsecutiveStudyDays}
            min={1}
            max={366}
            unit={words.hours.daysUnit}
            onChange={(maxConsecutiveStudyDays) => set({ maxConsecutiveStudyDays })}
          />
        </Field>
        <Field label={words.hours.longestDay}>
          <NumberField
            value={limits.maxMinutesPerDay / 60}
            min={0.5}
            max={24}
            step={0.5}
            unit={words.hours.hoursUnit}
            onChange={(hours) => set({ maxMinutesPerDay: Math.round(hours * 60) })}
          />
        </Field>
        <Field label={words.hours.longestSession}>
          <NumberField
            value={limits.maxSessionMin}
            min={Math.max(30, limits.minSessionMin)}
            max={480}
            step={15}
            unit={words.hours.minutesUnit}
            onChange={(maxSessionMin) => set({ maxSessionMin })}
          />
        </Field>
        <Field label={words.hours.shortestSession} path="limits.minSessionMin" problem={problem}>
          <NumberField
            value={limits.minSessionMin}
            min={5}
            max={Math.min(120, limits.maxSessionMin)}
            step={5}
            unit={words.hours.minutesUnit}
            onChange={(minSessionMin) => set({ minSessionMin })}
          />
        </Field>
        <Field label={words.hours.reserve}>
          <NumberField
            value={Math.round(profile.reserveShare * 100)}
            min={0}
            max={50}
            unit={words.hours.percentUnit}
            onChange={(percent) =>
              onChange((each) => ({ ...each, reserveShare: percent / 100 }), 'reserve')
            }
          />
        </Field>
        <Field label={words.hours.paceFactor} hint={words.hours.paceFactorHint}>
          <NumberField
            value={Math.round(profile.paceFactor * 100)}
            min={10}
            max={500}
            step={5}
            unit={words.hours.percentUnit}
            onChange={(percent) =>
              onChange((each) => ({ ...each, paceFactor: percent / 100 }), 'pace factor')
            }
          />
        </Field>
      </div>
    </Disclosure>
  )
}

function completeLimits(limits: Limits): CompleteLimits {
  return {
    maxMinutesPerDay: limits.maxMinutesPerDay ?? UNLIMITED.maxMinutesPerDay,
    minRestDaysPerWeek: limits.minRestDaysPerWeek ?? UNLIMITED.minRestDaysPerWeek,
    maxConsecutiveStudyDays: limits.maxConsecutiveStudyDays ?? UNLIMITED.maxConsecutiveStudyDays,
    minSessionMin: limits.minSessionMin ?? UNLIMITED.minSessionMin,
    maxSessionMin: limits.maxSessionMin ?? UNLIMITED.maxSessionMin,
  }
}
