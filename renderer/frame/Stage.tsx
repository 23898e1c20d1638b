import { type ReactNode, useLayoutEffect, useState } from 'react'
import { findSessionControl } from '../session/sessionControl.ts'
import { useStore } from '../state/store.ts'
import { type DetailsPlace, placeDetails } from './placeDetails.ts'
import styles from './Stage.module.css'

/** Px that the details need. */
const LEAST_WIDTH = 304
const ASIDE: DetailsPlace = { side: 'right', width: LEAST_WIDTH }

/** The surface and the details: side by side, or in a narrow window the details over some of the days. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const { side, width } = useDetailsPlace()
  return (
    <div
      className={styles.stage}
      data-details={side}
      style={{ '--least-details': `${LEAST_WIDTH}px`, '--over-days': `${width}px` }}
    >
      {children}
    </div>
  )
}

/** Where the details go over the days; found anew whenever other days are drawn, or at another width. */
function useDetailsPlace(): DetailsPlace {
  const subject = useStore((state) => state.subject)
  const [place, setPlace] = useState(ASIDE)
  useLayoutEffect(() => {
    const surface = document.getElementById('surface')
    if (surface === null) return
    if (subject === null) {
      setPlace(ASIDE)
      return
    }
    const opener = document.activeElement
    const find = () => {
      const explained = subject.kind === 'session' ? findSessionControl(subject.id) : opener
      setPlace((now) => {
        const next = placeDetails(surface, explained, LEAST_WIDTH, now.side) ?? ASIDE
        return next.side === now.side && next.width === now.width ? now : next
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
