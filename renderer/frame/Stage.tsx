import { type ReactNode, useLayoutEffect, useState } from 'react'
import { findSessionControl } from '../session/sessionControl.ts'
import { useStore } from '../state/store.ts'
import { type DetailsPlace, placeDetails } from './placeDetails.ts'
import styles from './Stage.module.css'

/** Px that the details need. */
const LEAST_WIDTH = 304
const ASIDE: DetailsPlace = { side: 'right', width: LEAST_WIDTH }

/**
 * The surface and the details: side by side, below the head of the calendar, which stays as it is when they open; in
 * a narrow window the details lie over some of the days.
 */
export function Stage({ children }: { readonly children: ReactNode }) {
  const { side, width, top } = useDetailsPlace()
  return (
    <div
      className={styles.stage}
      data-details={side}
      style={{
        '--least-details': `${LEAST_WIDTH}px`,
        '--over-days': `${width}px`,
        '--details-top': `${top}px`,
      }}
    >
      {children}
    </div>
  )
}

/** Where the details go; found anew whenever other days are drawn, or at another width. */
function useDetailsPlace(): DetailsPlace & { readonly top: number } {
  const subject = useStore((state) => state.subject)
  const [place, setPlace] = useState({ ...ASIDE, top: 0 })
  useLayoutEffect(() => {
    const surface = document.getElementById('surface')
    if (surface === null) return
    if (subject === null) {
      setPlace({ ...ASIDE, top: 0 })
      return
    }
    const opener = document.activeElement
    const find = () => {
      const explained = subject.kind === 'session' ? findSessionControl(subject.id) : opener
      setPlace((now) => {
        const over = placeDetails(surface, explained, LEAST_WIDTH, now.side) ?? ASIDE
        const next = { ...over, top: findTop(surface) }
        const isSame = next.side === now.side && next.width === now.width && next.top === now.top
        return isSame ? now : next
      })
    }
    find()
    let frame = 0
    const drawn = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(find)
    })
    drawn.observe(surface, { childList: true, subtree: true })
    const resized = new ResizeObserver(find)
    resized.observe(surface)
    return () => {
      cancelAnimationFrame(frame)
      drawn.disconnect()
      resized.disconnect()
    }
  }, [subject])
  return place
}

/** Px from the top of the surface to where the details begin: below the head that it has, if any. */
function findTop(surface: HTMLElement): number {
  const head = surface.querySelector('[data-above-details]')
  if (head === null) return 0
  return head.getBoundingClientRect().bottom - surface.getBoundingClientRect().top
}
