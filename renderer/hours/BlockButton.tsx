import type { PointerEvent } from 'react'
import type { StudyWindow } from '../../shared/model/profile.ts'
import { toClockTime } from '../../shared/time/clockTime.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { BLOCK_WORDS } from '../../shared/words/kinds.ts'
import { words } from '../words/words.ts'
import styles from './BlockButton.module.css'
import { type Span, spanOf } from './lane.ts'
import { PartIcon } from './PartIcon.tsx'
import { placeKey } from './placeKey.ts'
import { placeSpan } from './SpanBox.tsx'

type BlockButtonProps = {
  readonly window: StudyWindow
  readonly bounds: Span
  /** Name of its day. */
  readonly day: string
  readonly lane: number
  readonly index: number
  /** Whether it is the week's tab stop. */
  readonly focusable: boolean
  readonly dragged: boolean
  readonly open: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly onGrip: (event: PointerEvent, kind: 'move' | 'start' | 'end') => void
}

/** One painted block of hours. */
export function BlockButton(props: BlockButtonProps) {
  const { window, bounds, day, lane, index, focusable, dragged, open } = props
  const span = spanOf(window)
  const name = words.hours.windowName(
    day,
    window.start,
    toClockTime(span.until),
    BLOCK_WORDS[window.block].name,
  )
  return (
    <button
      type="button"
      className={styles.block}
      style={placeSpan(span, bounds)}
      data-place={placeKey(lane, index)}
      data-dragged={dragged ? '' : undefined}
      data-open-form={open ? '' : undefined}
      data-size={sizeOf(window.minutes)}
      tabIndex={focusable ? 0 : -1}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={open}
      onFocus={props.onFocus}
      onPointerDown={(event) => props.onGrip(event, 'move')}
      onClick={(event) => {
        // A pointer opens it by being let go; this is a screen reader's own click.
        if (event.detail === 0) props.onOpen()
      }}
    >
      <span className={styles.top} onPointerDown={(event) => props.onGrip(event, 'start')} />
      <span className={styles.time}>
        <PartIcon block={window.block} />
        {window.start}
      </span>
      <span className={styles.length}>{formatDuration(window.minutes)}</span>
      <span className={styles.bottom} onPointerDown={(event) => props.onGrip(event, 'end')} />
    </button>
  )
}

/** How much there is room to write, by the block's length. */
function sizeOf(minutes: number): 'tiny' | 'short' | 'medium' | 'long' | 'tall' {
  if (minutes < 45) return 'tiny'
  if (minutes < 60) return 'short'
  if (minutes < 90) return 'medium'
  return minutes < 120 ? 'long' : 'tall'
}
