import { ArrowDown, ArrowUp } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { Button } from '../design/Button.tsx'
import { calendarWords } from '../words/calendar.ts'
import styles from './BeyondDay.module.css'
import { bringIntoSight, scrollerOf } from './bringIntoSight.ts'
import { type Beyond, countBeyond } from './countBeyond.ts'

const NOTHING: Beyond = { earlier: 0, later: 0 }

/** Says beside the name of a day how many of its sessions lie out of sight, and leads there. */
export function BeyondDay({ surface }: { readonly surface: RefObject<HTMLElement | null> }) {
  const { earlier, later } = useBeyond(surface)
  const show = (place: number) => bringIntoSight(sessionsIn(surface.current).at(place))
  return (
    <div className={styles.beyond}>
      {earlier === 0 ? null : (
        <Button variant="quiet" size="small" icon={ArrowUp} onClick={() => show(0)}>
          {calendarWords.earlier(earlier)}
        </Button>
      )}
      {later === 0 ? null : (
        <Button variant="quiet" size="small" icon={ArrowDown} onClick={() => show(-1)}>
          {calendarWords.later(later)}
        </Button>
      )}
    </div>
  )
}

/** What lies out of sight above and below, as it is scrolled, drawn anew or given another height. */
function useBeyond(surface: RefObject<HTMLElement | null>): Beyond {
  const [beyond, setBeyond] = useState(NOTHING)
  useEffect(() => {
    const element = surface.current
    if (element === null) return
    let frame = 0
    const look = () => {
      const next = measure(element)
      setBeyond((last) =>
        last.earlier === next.earlier && last.later === next.later ? last : next,
      )
    }
    const lookSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const drawn = new MutationObserver(lookSoon)
    drawn.observe(element, { childList: true, subtree: true })
    element.addEventListener('scroll', lookSoon, { capture: true })
    const resized = new ResizeObserver(lookSoon)
    resized.observe(element)
    return () => {
      resized.disconnect()
      drawn.disconnect()
      element.removeEventListener('scroll', lookSoon, { capture: true })
      cancelAnimationFrame(frame)
    }
  }, [surface])
  return beyond
}

function measure(surface: HTMLElement): Beyond {
  const sessions = sessionsIn(surface)
  const scroller = scrollerOf(sessions[0] ?? null)
  if (scroller === null) return NOTHING
  const boxes = sessions.map((session) => session.getBoundingClientRect())
  return countBeyond(boxes, scroller.getBoundingClientRect())
}

/** The sessions drawn among the hours, from the top. */
function sessionsIn(surface: HTMLElement | null): HTMLElement[] {
  const all = [...(surface?.querySelectorAll<HTMLElement>('[data-session]') ?? [])]
  return all.sort(
    (left, right) => left.getBoundingClientRect().top - right.getBoundingClientRect().top,
  )
}
