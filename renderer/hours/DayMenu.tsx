import { ChevronDown, Copy, Eraser, Plus } from 'lucide-react'
import { formatDuration } from '../../shared/words/durations.ts'
import { Menu, MenuItem, MenuSeparator } from '../design/Menu.tsx'
import { words } from '../words/words.ts'
import styles from './DayMenu.module.css'
import { placeKey } from './placeKey.ts'

type DayMenuProps = {
  readonly name: string
  readonly shortName: string
  readonly minutes: number
  /** Names of all days of the page. */
  readonly names: readonly string[]
  /** Its place among them. */
  readonly place: number
  /** Whether it is the week's tab stop. */
  readonly focusable: boolean
  readonly onFocus: () => void
  readonly onAdd: () => void
  /** Copies the day to others, by their places. */
  readonly onCopy: (to: readonly number[]) => void
  readonly onClear: () => void
}

/** The head of a day: its name and hours; opens what can be done with the whole day. */
export function DayMenu(props: DayMenuProps) {
  const { name, shortName, minutes, names, place, focusable } = props
  const others = names.map((_, index) => index).filter((index) => index !== place)
  const duration = minutes === 0 ? words.hours.free : formatDuration(minutes)
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.head}
          data-place={placeKey(place, -1)}
          data-free={minutes === 0 ? '' : undefined}
          tabIndex={focusable ? 0 : -1}
          aria-label={words.hours.aDay(name, duration)}
          onFocus={props.onFocus}
        >
          <span className={styles.name}>
            {shortName}
            <ChevronDown size={12} strokeWidth={2} aria-hidden />
          </span>
          <span className={styles.minutes}>{duration}</span>
        </button>
      }
    >
      <MenuItem icon={Plus} onSelect={props.onAdd}>
        {words.hours.addBlock}
      </MenuItem>
      <MenuSeparator />
      {names.length === 7 && place < 5 ? (
        <MenuItem icon={Copy} onSelect={() => props.onCopy(others.filter((other) => other < 5))}>
          {words.hours.copyToWorkdays}
        </MenuItem>
      ) : null}
      <MenuItem icon={Copy} onSelect={() => props.onCopy(others)}>
        {words.hours.copyToAll}
      </MenuItem>
      {others.map((other) => (
        <MenuItem key={names[other]} onSelect={() => props.onCopy([other])}>
          {words.hours.copyTo(names[other] ?? '')}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={Eraser} disabled={minutes === 0} onSelect={props.onClear}>
        {words.hours.clearDay}
      </MenuItem>
    </Menu>
  )
}
