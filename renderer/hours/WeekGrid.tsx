import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { toClockTime } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { Popover } from '../design/Popover.tsx'
import { showToast } from '../design/toasts.ts'
import { words } from '../words/words.ts'
import { BlockButton } from './BlockButton.tsx'
import { BlockForm } from './BlockForm.tsx'
import { DayMenu } from './DayMenu.tsx'
import { type Landing, landingsOf } from './gesture.ts'
import { effectOfKey, type Place } from './gridKeys.ts'
import { HourAxis } from './HourAxis.tsx'
import { minutesOf, type Span, spanOf } from './lane.ts'
import type { LaneSet } from './laneSet.ts'
import { addAnywhere, addSpans, type Edited, moveTo, nudge, remove, replace } from './lanesEdit.ts'
import { placeKey } from './placeKey.ts'
import { SpanBox } from './SpanBox.tsx'
import { copyLane } from './sheet.ts'
import { useGesture } from './useGesture.ts'
import styles from './WeekGrid.module.css'

type WeekGridProps = LaneSet & {
  /** The hours shown. */
  readonly bounds: Span
}

/**
 * A week of hours to paint. One tab stop: arrows go from block to block and day to day, Shift with
 * arrows moves and resizes, Enter opens, Delete removes.
 */
export function WeekGrid({
  label,
  lanes,
  names,
  shortNames,
  bounds,
  isWeekend,
  onChange,
}: WeekGridProps) {
  const [place, setPlace] = useState<Place>({ lane: 0, index: -1 })
  const [editing, setEditing] = useState<Place | null>(null)
  const grid = useRef<HTMLFieldSetElement>(null)
  const box = useRef<HTMLDivElement>(null)

  function go(next: Place): void {
    setPlace(next)
    requestAnimationFrame(() => itemAt(grid.current, next)?.focus())
  }

  function take(edited: Edited): void {
    if (edited.lanes !== lanes) onChange(edited.lanes)
    go(edited)
  }

  function paint(landed: readonly Landing[]): void {
    const edited = addSpans(lanes, landed, isWeekend)
    if (edited !== null) take(edited)
  }

  const { gesture, begin } = useGesture({
    box,
    bounds,
    laneCount: lanes.length,
    onTap: (tapped) => {
      if (tapped.kind !== 'paint') return edit(tapped)
      const from = Math.floor(tapped.anchor / 30) * 30
      const whole = { ...tapped, anchor: from, at: from + 60 }
      const hour = landingsOf(whole, lanes, bounds)
      paint(hour.length > 0 ? hour : landingsOf(tapped, lanes, bounds))
    },
    onDrop: (dropped) => {
      const landed = landingsOf(dropped, lanes, bounds)
      const [first] = landed
      if (dropped.kind === 'paint') paint(landed)
      else if (first) take(moveTo(lanes, dropped, first.lane, first.span, isWeekend))
    },
  })
  const landings = gesture === null ? [] : landingsOf(gesture, lanes, bounds)
  const dragged = gesture === null || gesture.kind === 'paint' ? null : gesture

  function edit({ lane, index }: Place): void {
    setPlace({ lane, index })
    setEditing({ lane, index })
  }

  function add(lane: number): void {
    const edited = addAnywhere(lanes, lane, bounds, isWeekend)
    if (edited === null) showToast({ title: words.hours.noRoom })
    else take(edited)
  }

  function press(event: KeyboardEvent): void {
    const effect = effectOfKey(place, lanes, event)
    if (effect === null || !isItem(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    if (effect.kind === 'go') go(effect.place)
    else if (effect.kind === 'nudge') take(nudge(lanes, place, effect.what, bounds, isWeekend))
    else if (effect.kind === 'remove') take(remove(lanes, place))
    else edit(place)
  }

  const edited = editing === null ? undefined : lanes[editing.lane]?.[editing.index]
  return (
    <fieldset
      ref={grid}
      className={styles.week}
      style={{ '--hours': (bounds.until - bounds.from) / 60, '--lanes': lanes.length }}
      aria-label={label}
      onKeyDownCapture={press}
    >
      <HourAxis bounds={bounds} />
      <div className={styles.days}>
        <div className={styles.heads}>
          {lanes.map((lane, index) => (
            <DayMenu
              key={names[index]}
              name={names[index] ?? ''}
              shortName={shortNames[index] ?? ''}
              minutes={minutesOf(lane)}
              names={names}
              place={index}
              focusable={place.lane === index && place.index === -1}
              onFocus={() => setPlace({ lane: index, index: -1 })}
              onAdd={() => add(index)}
              onCopy={(to) => onChange(copyLane(lanes, index, to))}
              onClear={() => onChange(lanes.map((each, other) => (other === index ? [] : each)))}
            />
          ))}
        </div>
        <div className={styles.lanes} ref={box}>
          {lanes.map((lane, laneIndex) => (
            <DayColumn
              key={names[laneIndex]}
              weekend={isWeekend(laneIndex)}
              onPaint={(event) => begin(event, { kind: 'paint', lane: laneIndex })}
            >
              {lane.map((window, index) => (
                <BlockButton
                  key={placeKey(laneIndex, index)}
                  window={window}
                  bounds={bounds}
                  day={names[laneIndex] ?? ''}
                  lane={laneIndex}
                  index={index}
                  focusable={place.lane === laneIndex && place.index === index}
                  dragged={dragged?.lane === laneIndex && dragged.index === index}
                  open={editing?.lane === laneIndex && editing.index === index}
                  onFocus={() => setPlace({ lane: laneIndex, index })}
                  onOpen={() => edit({ lane: laneIndex, index })}
                  onGrip={(event, kind) =>
                    begin(event, { kind, lane: laneIndex, index, from: spanOf(window).from })
                  }
                />
              ))}
              {landings
                .filter((landing) => landing.lane === laneIndex)
                .map(({ span }) => (
                  <SpanBox key={span.from} span={span} bounds={bounds} className={styles.ghost}>
                    <GhostWords span={span} />
                  </SpanBox>
                ))}
            </DayColumn>
          ))}
        </div>
      </div>
      {editing !== null && edited !== undefined ? (
        <Popover
          open
          anchor={itemAt(grid.current, editing)}
          side="right"
          title={words.hours.editBlock}
          onOpenChange={(open) => {
            if (open) return
            setEditing(null)
            go(editing)
          }}
        >
          <BlockForm
            window={edited}
            lane={lanes[editing.lane] ?? []}
            index={editing.index}
            onChange={(window, key) => {
              const next = replace(lanes, editing, window)
              onChange(next.lanes, key && `${placeKey(editing.lane, editing.index)} ${key}`)
              setPlace(next)
              setEditing(next)
            }}
            onRemove={() => {
              setEditing(null)
              take(remove(lanes, editing))
            }}
          />
        </Popover>
      ) : null}
    </fieldset>
  )
}

function GhostWords({ span }: { readonly span: Span }) {
  return (
    <>
      <span>
        {toClockTime(span.from)}–{toClockTime(span.until)}
      </span>{' '}
      <span>{formatDuration(span.until - span.from)}</span>
    </>
  )
}

type DayColumnProps = {
  readonly weekend: boolean
  readonly onPaint: (event: PointerEvent) => void
  readonly children: ReactNode
}

function DayColumn({ weekend, onPaint, children }: DayColumnProps) {
  return (
    <div className={styles.lane} data-weekend={weekend ? '' : undefined} onPointerDown={onPaint}>
      {children}
    </div>
  )
}

function itemAt(grid: HTMLElement | null, { lane, index }: Place): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-place="${placeKey(lane, index)}"]`) ?? null
}

function isItem(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.place !== undefined
}
