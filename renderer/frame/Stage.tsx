import { type ReactNode, useLayoutEffect, useState } from 'react'
import { useCalendarMode } from '../calendar/mode.ts'
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
    <div className={styles.stage} data-details={side} style={{ '--over-days': `${width}px` }}>
      {children}
    </div>
  )
}

/** Where the details go over the days; found anew when the days or the window are others. */
function useDetailsPlace(): DetailsPlace {
  const subject = useStore((state) => state.subject)
  const mode = useCalendarMode((state) => state.mode)
  const [place, setPlace] = useState(ASIDE)
  // Another mode may have other days, so that these have another place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const surface = document.getElementById('surface')
    if (subject === null || surface === null) return
    const explained =
      subject.kind === 'session' ? findSessionControl(subject.id) : document.activeElement
    const find = () => setPlace(placeDetails(surface, explained, LEAST_WIDTH) ?? ASIDE)
    const observer = new ResizeObserver(find)
    observer.observe(surface)
    // The days of another mode are drawn a moment later.
    const frame = requestAnimationFrame(find)
    find()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [subject, mode])
  return place
}
