import { MapPinPlus, X } from 'lucide-react'
import { isOver, toHorizon } from '../../shared/availability/horizon.ts'
import { MOST_MONTHS } from '../../shared/fit/shortestHorizon.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { addMonths, type DayNumber, toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { Button } from '../design/Button.tsx'
import { Combobox } from '../design/Combobox.tsx'
import { DateField } from '../design/DateField.tsx'
import { Field } from '../design/Field.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { openProfile, openRoadmap } from '../frame/commands.ts'
import { withStartDate } from '../hours/periods.ts'
import { computerZone, useWallClock } from '../state/clock.ts'
import { faultAt } from '../words/faults.ts'
import { words } from '../words/words.ts'
import styles from './DatesStep.module.css'
import { StepHead } from './StepHead.tsx'
import type { StepProps } from './step.ts'
import { addMove, removeMove, withZone, zoneOptions } from './zones.ts'

const text = words.welcome.dates

/** Step 1: when it starts, how long it may take, on whose clock. */
export function DatesStep({ profile, roadmap, preview, onChange }: StepProps) {
  const end = formatDate(toCivilDate(toHorizon(profile).until))
  const { faults } = preview
  const past = describePast(profile, useWallClock(profile.timeZones).day)
  return (
    <div>
      <StepHead title={text.title}>{text.intro}</StepHead>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <Field
            label={text.startDate}
            path="startDate"
            hint={past}
            className={styles.firstDay}
            problem={faultAt(faults, 'startDate', text.startDate)}
          >
            <DateField
              label={text.startDate}
              value={profile.startDate}
              onChange={(date) => onChange((each) => withStartDate(each, date))}
            />
          </Field>
          <Field
            label={text.horizon}
            path="horizonMonths"
            className={styles.horizon}
            hint={text.horizonHint(end)}
            problem={faultAt(faults, 'horizonMonths', text.horizon)}
          >
            <NumberField
              value={monthsOf(profile)}
              min={1}
              max={MOST_MONTHS}
              unit={text.months(monthsOf(profile))}
              onChange={(months) => onChange((each) => withMonths(each, months), 'horizon')}
            />
          </Field>
        </div>
        <Zones profile={profile} preview={preview} onChange={onChange} />
        <RoadmapFacts roadmap={roadmap} />
      </div>
    </div>
  )
}

/** What is going to be planned, and the ways to plan from files instead. */
function RoadmapFacts({ roadmap }: Pick<StepProps, 'roadmap'>) {
  const { phases, topics, projects, title } = roadmap
  return (
    <section className={styles.roadmap} aria-labelledby="roadmap-title">
      <h2 id="roadmap-title" className={styles.roadmapTitle}>
        {title}
      </h2>
      <p className={styles.quiet}>
        {text.roadmapFacts(phases.length, topics.length, projects.length)}
      </p>
      <div className={styles.files}>
        <Button size="small" onClick={() => void openRoadmap()}>
          {words.frame.actions.openRoadmap}
        </Button>
        <Button size="small" onClick={() => void openProfile()}>
          {words.frame.actions.openProfile}
        </Button>
      </div>
    </section>
  )
}

function Zones({ profile, preview, onChange }: Omit<StepProps, 'roadmap'>) {
  const options = zoneOptions(profile.timeZones.map(({ zone }) => zone))
  const [first, ...moves] = profile.timeZones
  if (first === undefined) return null
  const isOwn = first.zone === computerZone()
  return (
    <>
      <Field
        label={text.zone}
        path="timeZones.0"
        hint={isOwn ? text.zoneHint : text.zoneHintOther}
        className={styles.wide}
        problem={faultAt(preview.faults, 'timeZones.0', text.zone)}
      >
        <Combobox
          label={text.zone}
          value={first.zone}
          options={options}
          nothingFound={text.noZone}
          onChange={(zone) => onChange((each) => withZone(each, 0, { zone }))}
        />
      </Field>
      {moves.map((move, index) => {
        const place = index + 1
        return (
          <div key={`move ${place}`} className={styles.move}>
            <Field
              label={text.moveOn}
              path={`timeZones.${place}`}
              problem={faultAt(preview.faults, `timeZones.${place}`, text.moveOn)}
            >
              <DateField
                label={text.moveOn}
                value={move.from}
                min={profile.startDate}
                onChange={(from) => onChange((each) => withZone(each, place, { from }))}
              />
            </Field>
            <Field label={text.moveTo} className={styles.wide}>
              <Combobox
                label={text.moveTo}
                value={move.zone}
                options={options}
                nothingFound={text.noZone}
                onChange={(zone) => onChange((each) => withZone(each, place, { zone }))}
              />
            </Field>
            <IconButton
              label={text.removeMove}
              icon={X}
              onClick={() => onChange((each) => removeMove(each, place))}
            />
          </div>
        )
      })}
      <Button
        variant="quiet"
        icon={MapPinPlus}
        className={styles.add}
        onClick={() =>
          onChange((each) =>
            addMove(each, addMonths(each.timeZones[each.timeZones.length - 1]?.from ?? '', 6)),
          )
        }
      >
        {text.moves}
      </Button>
    </>
  )
}

/** What it means that the first day has passed; null where it has not. */
function describePast(profile: Profile, today: DayNumber): string | null {
  if (toHorizon(profile).from >= today || isOver(profile, today)) return null
  return text.startPast
}

function monthsOf(profile: Profile): number {
  return profile.horizonMonths ?? Math.max(1, Math.round(((profile.horizonWeeks ?? 4) * 7) / 30.44))
}

function withMonths(profile: Profile, months: number): Profile {
  const { horizonWeeks: _, ...rest } = profile
  return { ...rest, horizonMonths: months }
}
