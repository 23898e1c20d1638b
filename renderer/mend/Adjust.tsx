import { X } from 'lucide-react'
import { useMemo } from 'react'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { Combobox } from '../design/Combobox.tsx'
import { DateField } from '../design/DateField.tsx'
import { Field } from '../design/Field.tsx'
import { IconButton } from '../design/IconButton.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { weekdayDate } from '../words/dates.ts'
import { mendWords } from '../words/mend.ts'
import styles from './MendView.module.css'

/** What the learner asks of a mend besides: sessions that stay, and days that nothing is put on. */
export type Adjustments = {
  readonly pinned: readonly string[]
  /** Civil dates. */
  readonly forbidden: readonly string[]
}

type AdjustProps = {
  readonly index: PlanIndex
  /** Civil date. */
  readonly today: string
  /** Ids of the sessions that some choice moves. */
  readonly moving: readonly string[]
  readonly adjustments: Adjustments
  readonly onChange: (adjustments: Adjustments) => void
}

/** Keeps a session where it is, or a day as it is; the choices are worked out anew. */
export function Adjust({ index, today, moving, adjustments, onChange }: AdjustProps) {
  const { pinned, forbidden } = adjustments
  const options = useMemo(
    () =>
      moving.flatMap((id) => {
        const session = index.sessionById.get(id)
        if (session === undefined || session.date <= today) return []
        const day = weekdayDate(toDayNumber(session.date), toDayNumber(today))
        return [{ value: id, label: mendWords.keepOption(session.title, day, session.start) }]
      }),
    [index, moving, today],
  )
  const tomorrow = toCivilDate(toDayNumber(today) + 1)
  return (
    <div className={styles.adjust}>
      <p className={styles.hint}>{mendWords.adjustHint}</p>
      <div className={styles.fields}>
        <Field label={mendWords.keep} className={styles.keep}>
          <Combobox
            value=""
            options={options}
            nothingFound={mendWords.keepNone}
            placeholder={options.length === 0 ? mendWords.keepNone : mendWords.keepSearch}
            onChange={(id) => {
              if (!pinned.includes(id)) onChange({ forbidden, pinned: [...pinned, id] })
            }}
          />
        </Field>
        <div className={styles.field}>
          <span className={styles.fieldLabel}>{mendWords.forbid}</span>
          <DateField
            label={mendWords.forbid}
            placeholder={mendWords.forbidChoose}
            value={tomorrow}
            min={tomorrow}
            max={toCivilDate(index.until - 1)}
            onChange={(date) => {
              if (!forbidden.includes(date)) onChange({ pinned, forbidden: [...forbidden, date] })
            }}
          />
        </div>
      </div>
      {pinned.length + forbidden.length === 0 ? null : (
        <ul className={styles.chips}>
          {pinned.map((id) => (
            <Chip
              key={id}
              text={describePin(index, id, today)}
              onRemove={() =>
                onChange({ forbidden, pinned: pinned.filter((other) => other !== id) })
              }
            />
          ))}
          {forbidden.map((date) => (
            <Chip
              key={date}
              text={mendWords.forbidden(formatDate(date))}
              onRemove={() =>
                onChange({ pinned, forbidden: forbidden.filter((other) => other !== date) })
              }
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function Chip({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  return (
    <li className={styles.chip}>
      {text}
      <IconButton
        label={mendWords.removeAdjustment(text)}
        icon={X}
        size="small"
        onClick={onRemove}
      />
    </li>
  )
}

function describePin(index: PlanIndex, id: string, today: string): string {
  const session = index.sessionById.get(id)
  if (session === undefined) return id
  const day = weekdayDate(toDayNumber(session.date), toDayNumber(today))
  return mendWords.kept(session.title, day)
}
