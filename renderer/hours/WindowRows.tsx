import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { StudyWindow } from '../../shared/model/profile.ts'
import { Button } from '../design/Button.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { Select } from '../design/Select.tsx'
import { TimeField } from '../design/TimeField.tsx'
import { words } from '../words/words.ts'
import { PART_OPTIONS } from './BlockForm.tsx'
import {
  findRoom,
  type Lane,
  overlapsOthers,
  replaceWindow,
  toWindow,
  withoutWindow,
  withWindow,
} from './lane.ts'
import { placeKey } from './placeKey.ts'
import styles from './WindowRows.module.css'

type WindowRowsProps = {
  /** What the windows belong to: a day, an exception. Names every control. */
  readonly owner: string
  readonly lane: Lane
  readonly weekend: boolean
  /** `key` names the field that is typed into, so that it is one step back. */
  readonly onChange: (lane: Lane, key?: string) => void
}

const WHOLE_DAY = { from: 5 * 60, until: 24 * 60 }

/** The windows of a day as rows of a form. */
export function WindowRows({ owner, lane, weekend, onChange }: WindowRowsProps) {
  const room = findRoom(lane, WHOLE_DAY, weekend)
  return (
    <div className={styles.rows}>
      {lane.map((window, index) => (
        <WindowRow
          key={placeKey(index)}
          owner={owner}
          window={window}
          overlaps={overlapsOthers(lane, index)}
          onChange={(next, key) =>
            onChange(replaceWindow(lane, index, next), key && `${index} ${key}`)
          }
          onRemove={() => onChange(withoutWindow(lane, index))}
        />
      ))}
      {room === null ? null : (
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          aria-label={`${owner}: ${words.hours.addBlock}`}
          className={styles.add}
          onClick={() => onChange(withWindow(lane, toWindow(room, weekend)))}
        >
          {words.hours.addBlock}
        </Button>
      )}
    </div>
  )
}

type WindowRowProps = {
  readonly owner: string
  readonly window: StudyWindow
  readonly overlaps: boolean
  readonly onChange: (window: StudyWindow, key?: string) => void
  readonly onRemove: () => void
}

function WindowRow({ owner, window, overlaps, onChange, onRemove }: WindowRowProps) {
  const [invalid, setInvalid] = useState(false)
  const problem = invalid ? words.common.notATime : overlaps ? words.hours.overlaps : null
  const name = (what: string) => `${owner}, ${window.start}: ${what}`
  return (
    <div className={styles.row}>
      <TimeField
        label={name(words.hours.start)}
        value={window.start}
        onChange={(start) => onChange({ ...window, start }, 'start')}
        onInvalid={setInvalid}
      />
      <NumberField
        label={name(words.hours.length)}
        value={window.minutes}
        min={15}
        max={720}
        step={15}
        unit={words.hours.minutesUnit}
        onChange={(minutes) => onChange({ ...window, minutes }, 'minutes')}
      />
      <Select
        label={name(words.hours.part)}
        value={window.block}
        options={PART_OPTIONS}
        onChange={(block) => onChange({ ...window, block })}
      />
      <IconButton label={name(words.hours.removeBlock)} icon={X} onClick={onRemove} />
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
