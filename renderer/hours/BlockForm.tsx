import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { BLOCKS } from '../../shared/model/civil.ts'
import type { StudyWindow } from '../../shared/model/profile.ts'
import { BLOCK_WORDS } from '../../shared/words/kinds.ts'
import { Button } from '../design/Button.tsx'
import { Field } from '../design/Field.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { Select } from '../design/Select.tsx'
import { TimeField } from '../design/TimeField.tsx'
import { words } from '../words/words.ts'
import styles from './BlockForm.module.css'
import { type Lane, overlapsOthers } from './lane.ts'

/** The parts of the day to choose from. */
export const PART_OPTIONS = BLOCKS.map((value) => ({ value, label: BLOCK_WORDS[value].name }))

type BlockFormProps = {
  readonly window: StudyWindow
  /** The lane that it stands in, and its place there. */
  readonly lane: Lane
  readonly index: number
  /** `key` names the field that is typed into, so that it is one step back. */
  readonly onChange: (window: StudyWindow, key?: string) => void
  readonly onRemove: () => void
}

/** A block of hours as a form: start, length, part of the day. */
export function BlockForm({ window, lane, index, onChange, onRemove }: BlockFormProps) {
  const [invalid, setInvalid] = useState(false)
  const problem = invalid
    ? words.common.notATime
    : overlapsOthers(lane, index)
      ? words.hours.overlaps
      : null
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <Field label={words.hours.start} problem={problem}>
          <TimeField
            value={window.start}
            onChange={(start) => onChange({ ...window, start }, 'start')}
            onInvalid={setInvalid}
          />
        </Field>
        <Field label={words.hours.length}>
          <NumberField
            value={window.minutes}
            min={15}
            max={720}
            step={15}
            unit={words.hours.minutesUnit}
            onChange={(minutes) => onChange({ ...window, minutes }, 'minutes')}
          />
        </Field>
      </div>
      <Field label={words.hours.part}>
        <Select
          value={window.block}
          options={PART_OPTIONS}
          onChange={(block) => onChange({ ...window, block })}
        />
      </Field>
      <Button variant="danger" icon={Trash2} onClick={onRemove}>
        {words.common.remove}
      </Button>
    </div>
  )
}
