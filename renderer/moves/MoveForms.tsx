import { useMemo, useState } from 'react'
import type { Session } from '../../shared/model/plan.ts'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDate } from '../../shared/words/dates.ts'
import { Button } from '../design/Button.tsx'
import { Combobox } from '../design/Combobox.tsx'
import { DateField } from '../design/DateField.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { Field } from '../design/Field.tsx'
import { NumberField } from '../design/NumberField.tsx'
import { TimeField } from '../design/TimeField.tsx'
import type { PlanIndex } from '../plan/planIndex.ts'
import { wallToday } from '../state/clock.ts'
import { commonWords } from '../words/common.ts'
import { weekdayDate } from '../words/dates.ts'
import { moveWords } from '../words/moves.ts'
import styles from './Moves.module.css'
import { makeChange } from './makeChange.ts'
import { closeMoveForm } from './moveState.ts'

type FormProps = { readonly index: PlanIndex; readonly session: Session }

/** Where a session shall go: day and time. */
export function MoveForm({ index, session }: FormProps) {
  const [date, setDate] = useState(session.date)
  const [start, setStart] = useState(session.start)
  const [invalid, setInvalid] = useState(false)
  const today = wallToday(index.plan.profile.timeZones)
  const isElsewhere = (time: string) => date !== session.date || time !== session.start
  const move = (time: string) =>
    void makeChange({ kind: 'move', session: session.id, date, start: time })
  return (
    <Dialog
      open
      onClose={closeMoveForm}
      title={moveWords.moveTitle(session.title)}
      description={moveWords.moveHint(formatDate(session.date), session.start)}
      width="narrow"
      actions={
        <Actions
          label={moveWords.move}
          disabled={invalid || !isElsewhere(start)}
          onDo={() => move(start)}
        />
      }
    >
      <div className={styles.fields}>
        <Field label={moveWords.date}>
          <DateField
            label={moveWords.date}
            value={date}
            min={today}
            max={toCivilDate(index.until - 1)}
            onChange={setDate}
          />
        </Field>
        <Field label={moveWords.start} problem={invalid ? commonWords.notATime : null}>
          <TimeField
            value={start}
            onChange={setStart}
            onInvalid={setInvalid}
            onEnter={(time) => {
              if (!isElsewhere(time)) return
              closeMoveForm()
              move(time)
            }}
          />
        </Field>
      </div>
    </Dialog>
  )
}

/** How long a session shall be. */
export function ResizeForm({ session }: { readonly session: Session }) {
  const [minutes, setMinutes] = useState(session.minutes)
  return (
    <Dialog
      open
      onClose={closeMoveForm}
      title={moveWords.resizeTitle(session.title)}
      description={moveWords.resizeHint}
      width="narrow"
      actions={
        <Actions
          label={moveWords.resize}
          disabled={minutes === session.minutes}
          onDo={() => void makeChange({ kind: 'resize', session: session.id, minutes })}
        />
      }
    >
      <Field label={moveWords.minutes}>
        <NumberField
          value={minutes}
          min={5}
          max={480}
          step={5}
          unit={moveWords.minutesUnit}
          onChange={setMinutes}
        />
      </Field>
    </Dialog>
  )
}

/** With which other session it shall change places. */
export function SwapForm({ index, session }: FormProps) {
  const [other, setOther] = useState('')
  const options = useMemo(() => {
    const today = wallToday(index.plan.profile.timeZones)
    return index.plan.sessions
      .filter(({ id, status, date }) => status === 'planned' && date >= today && id !== session.id)
      .map(({ id, title, date, start }) => ({
        value: id,
        label: moveWords.option(title, weekdayDate(toDayNumber(date), toDayNumber(today)), start),
      }))
  }, [index, session])
  return (
    <Dialog
      open
      onClose={closeMoveForm}
      title={moveWords.swapTitle(session.title)}
      description={moveWords.swapHint}
      width="narrow"
      actions={
        <Actions
          label={moveWords.swap}
          disabled={other === ''}
          onDo={() => void makeChange({ kind: 'swap', session: session.id, other })}
        />
      }
    >
      <Field label={moveWords.other} className={styles.wide}>
        <Combobox
          value={other}
          options={options}
          placeholder={moveWords.search}
          nothingFound={moveWords.nothingFound}
          onChange={setOther}
        />
      </Field>
    </Dialog>
  )
}

type ActionsProps = {
  readonly label: string
  readonly disabled: boolean
  readonly onDo: () => void
}

function Actions({ label, disabled, onDo }: ActionsProps) {
  return (
    <>
      <Button onClick={closeMoveForm}>{commonWords.cancel}</Button>
      <Button
        variant="primary"
        disabled={disabled}
        onClick={() => {
          closeMoveForm()
          onDo()
        }}
      >
        {label}
      </Button>
    </>
  )
}
