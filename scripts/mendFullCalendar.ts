import type { Plugin } from 'vite'

type Mend = { readonly faulty: string; readonly mended: string }

const SCROLL = `if (y != null) {
                timeScroller.scrollTo({ y });`
const REGISTER = `isHitComboAllowed: this.props.isHitComboAllowed,
                });`
const NAME = `'aria-label': omitHint ? dateStr : formatWithOrdinals(`

/** What is wrong in FullCalendar 7.1.4, and how it would be right. */
const MENDS: readonly Mend[] = [
  // It scrolls its time grid after the next measuring, and throws where another view has taken its
  // place by then.
  { faulty: SCROLL, mended: SCROLL.replace('y != null', 'y != null && timeScroller') },
  // It counts a drag from the middle of the hour in which an event was taken hold of, and from where
  // it was taken hold of at the same time: an event that is moved to the next day jumps by 15 minutes.
  { faulty: REGISTER, mended: REGISTER.replace(',', ', useEventCenter: false,') },
  // It names the heading of a day without the weekday that stands there, and asks for no other name.
  { faulty: NAME, mended: NAME.replace('omitHint ? dateStr : ', '') },
]

/**
 * Mends what is wrong in FullCalendar. The build fails once the library no longer has those lines, so
 * that this goes when it is not needed any more.
 */
export function mendFullCalendar(): Plugin {
  const done = new Set<Mend>()
  return {
    name: 'mend-fullcalendar',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('@fullcalendar/react')) return undefined
      const found = MENDS.filter(({ faulty }) => code.includes(faulty))
      if (found.length === 0) return undefined
      let text = code
      for (const mend of found) {
        done.add(mend)
        text = text.replaceAll(mend.faulty, mend.mended)
      }
      return { code: text, map: null }
    },
    buildEnd(error) {
      if (error === undefined && done.size < MENDS.length) {
        this.error('FullCalendar no longer has the lines that scripts/mendFullCalendar.ts mends')
      }
    },
  }
}
