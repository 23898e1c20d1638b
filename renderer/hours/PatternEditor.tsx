import { useMemo, useState } from 'react'
import type { Pattern, Profile } from '../../shared/model/profile.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { SegmentedControl } from '../design/SegmentedControl.tsx'
import { Switch } from '../design/Switch.tsx'
import { words } from '../words/words.ts'
import type { Lane } from './lane.ts'
import { meanMinutesPerWeek } from './meanMinutesPerWeek.ts'
import { type Offered, offeredPerWeek } from './offeredPerWeek.ts'
import styles from './PatternEditor.module.css'
import { PresetMenu } from './PresetMenu.tsx'
import { RhythmFields } from './RhythmFields.tsx'
import { inRhythm, isWeekendLane, sheetsOf, toLanes, withLanes } from './sheet.ts'
import { WeekGrid } from './WeekGrid.tsx'
import { WeekList } from './WeekList.tsx'
import { usesNight, weekBounds } from './weekBounds.ts'

type PatternEditorProps = {
  /** The profile that the hours belong to: its limits may leave less of them. */
  readonly profile: Profile
  readonly pattern: Pattern
  /** Path of the pattern in the profile. */
  readonly path: string
  /** `key` names the field that is typed into, so that it is one step back. */
  readonly onChange: (pattern: Pattern, key?: string) => void
}

/** One stretch of recurring hours: its rhythm and its weeks, painted or as a list. */
export function PatternEditor({ profile, pattern, path, onChange }: PatternEditorProps) {
  const [mode, setMode] = useState<'paint' | 'list'>('paint')
  const [night, setNight] = useState(false)
  const [chosen, setChosen] = useState(0)
  const sheets = sheetsOf(pattern)
  const sheet = Math.min(chosen, sheets.length - 1)
  const { label, lanes } = sheets[sheet] ?? { label: null, lanes: [] }
  const isCycle = pattern.type === 'cycle'
  const names = isCycle
    ? lanes.map((_, index) => words.hours.cycleDay(index + 1))
    : [...words.hours.days]
  const set = {
    label: isCycle
      ? words.hours.cycle
      : label === null
        ? words.hours.week
        : words.hours.weekOf(label),
    lanes,
    names,
    shortNames: isCycle ? names : [...words.hours.shortDays],
    isWeekend: (lane: number) => isWeekendLane(pattern, lane),
    onChange: (next: readonly Lane[], key?: string) =>
      onChange(withLanes(pattern, sheet, next), key && `${sheet} ${key}`),
  }
  const painted = meanMinutesPerWeek(pattern)
  const mean = formatDuration(painted)
  const offered = useMemo(() => offeredPerWeek(profile, pattern), [profile, pattern])
  return (
    <div className={styles.pattern}>
      <div className={styles.bar}>
        <SegmentedControl
          label={words.hours.rhythm}
          value={pattern.type}
          segments={[
            { value: 'weekly', label: words.hours.rhythms.weekly },
            { value: 'alternating', label: words.hours.rhythms.alternating },
            { value: 'cycle', label: words.hours.rhythms.cycle },
          ]}
          onChange={(rhythm) => onChange(inRhythm(pattern, rhythm))}
        />
        {isCycle ? null : (
          <PresetMenu onChoose={(days) => onChange(withLanes(pattern, sheet, toLanes(days)))} />
        )}
      </div>
      <RhythmFields pattern={pattern} sheet={sheet} onSheet={setChosen} onChange={onChange} />
      <div data-field={path}>
        {mode === 'paint' ? (
          <WeekGrid key={sheet} {...set} bounds={weekBounds(lanes, night)} />
        ) : (
          <WeekList {...set} />
        )}
      </div>
      <div className={styles.foot}>
        <p className={styles.sum}>
          {pattern.type === 'weekly'
            ? words.hours.perWeek(mean)
            : words.hours.perWeekOnAverage(mean)}
          <LimitsNote offered={offered} />
        </p>
        {mode === 'paint' ? (
          <p className={styles.hint}>
            <span className={styles.pointerHint}>{words.hours.paintHint}</span>
            <span className={styles.keysHint}>{words.hours.keysHint}</span>
          </p>
        ) : null}
        <div className={styles.options}>
          {mode === 'paint' && !usesNight(lanes) ? (
            <Switch checked={night} onChange={setNight}>
              {words.hours.nightHours}
            </Switch>
          ) : null}
          <SegmentedControl
            label={words.hours.mode}
            value={mode}
            segments={[
              { value: 'paint', label: words.hours.paint },
              { value: 'list', label: words.hours.list },
            ]}
            onChange={setMode}
          />
        </div>
      </div>
    </div>
  )
}

/** From here on what the limits take away is worth a word, in minutes a week. */
const NOTABLE = 15

/** What the limits take away of the painted hours, where they do. */
function LimitsNote({ offered }: { readonly offered: Offered }) {
  const reasons = [
    { minutes: offered.onRestDays, name: words.hours.onRestDays },
    { minutes: offered.overDay, name: words.hours.overDay },
    { minutes: offered.tooShort, name: words.hours.tooShort },
  ].filter(({ minutes }) => minutes >= NOTABLE)
  if (reasons.length === 0) return null
  const unused = reasons.map(({ minutes, name }) => name(formatDuration(minutes)))
  return (
    <span className={styles.limited}>
      {words.hours.withinLimits(formatDuration(offered.minutes), unused)}
    </span>
  )
}
