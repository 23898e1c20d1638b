import { CalendarOff, ClockAlert, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Exception, Profile } from '../../shared/model/profile.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { Button } from '../design/Button.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { wallClock } from '../state/clock.ts'
import { words } from '../words/words.ts'
import { ExceptionForm } from './ExceptionForm.tsx'
import styles from './Exceptions.module.css'
import {
  addDaysOff,
  addOtherHours,
  type Dates,
  proposeWeek,
  removeException,
  replaceException,
} from './exceptions.ts'
import { placeKey } from './placeKey.ts'
import { YearStrip } from './YearStrip.tsx'

type ExceptionsProps = {
  readonly profile: Profile
  readonly onChange: (change: (profile: Profile) => Profile, key?: string) => void
}

/** Exceptions with their places in the profile, the first one in time first. */
function inOrderOfTime({ exceptions }: Profile): (readonly [number, Exception])[] {
  return [...exceptions.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : 1))
}

/** Holidays and other exceptions: the strip of all weeks, and the list of what differs. */
export function Exceptions({ profile, onChange }: ExceptionsProps) {
  const [open, setOpen] = useState<number | null>(null)
  const count = profile.exceptions.length
  const firstDay = profile.startDate
  const lastDay = toCivilDate(toHorizon(profile).until - 1)

  function add(change: (profile: Profile) => Profile): void {
    onChange(change)
    setOpen(count)
  }

  function propose(capacity: Exception['capacity']): Dates {
    return proposeWeek(profile, wallClock(profile.timeZones).day, capacity)
  }

  return (
    <div className={styles.exceptions}>
      <YearStrip
        profile={profile}
        onChoose={(from, to) => add((each) => addDaysOff(each, { from, to }))}
      />
      {count === 0 ? <p className={styles.none}>{words.hours.noExceptions}</p> : null}
      <ul className={styles.list}>
        {inOrderOfTime(profile).map(([index, exception]) => (
          <ExceptionRow
            key={placeKey(index)}
            path={`exceptions.${index}`}
            exception={exception}
            open={open === index}
            firstDay={firstDay}
            lastDay={lastDay}
            onToggle={() => setOpen(open === index ? null : index)}
            onChange={(next, key) =>
              onChange(
                (each) => replaceException(each, index, next),
                key && `exceptions.${index} ${key}`,
              )
            }
            onRemove={() => {
              setOpen(null)
              onChange((each) => removeException(each, index))
            }}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={Plus}
          onClick={() => add((each) => addDaysOff(each, propose('none')))}
        >
          {words.hours.addDaysOff}
        </Button>
        <Button
          size="small"
          icon={Plus}
          onClick={() => add((each) => addOtherHours(each, propose('override')))}
        >
          {words.hours.addOtherHours}
        </Button>
      </div>
    </div>
  )
}

type ExceptionRowProps = {
  /** Its path in the profile. */
  readonly path: string
  readonly exception: Exception
  readonly open: boolean
  readonly firstDay: string
  readonly lastDay: string
  readonly onToggle: () => void
  readonly onChange: (exception: Exception, key?: string) => void
  readonly onRemove: () => void
}

function ExceptionRow(props: ExceptionRowProps) {
  const { path, exception, open, onToggle, onRemove } = props
  const Icon = exception.capacity === 'none' ? CalendarOff : ClockAlert
  const kind = exception.capacity === 'none' ? words.hours.daysOff : words.hours.otherHours
  const range = words.hours.exceptionRange(formatDate(exception.from), formatDate(exception.to))
  return (
    <li className={styles.item} data-field={path}>
      <div className={styles.row}>
        <button type="button" className={styles.summary} aria-expanded={open} onClick={onToggle}>
          <Icon size={16} strokeWidth={1.75} aria-hidden />
          <time>{range}</time>
          <span className={styles.kind}>
            {exception.reason ? `${kind}, ${exception.reason}` : kind}
          </span>
        </button>
        <IconButton label={`${words.common.remove}: ${range}`} icon={X} onClick={onRemove} />
      </div>
      {open ? <ExceptionForm {...props} /> : null}
    </li>
  )
}
