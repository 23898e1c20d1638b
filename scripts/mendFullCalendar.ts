import type { Plugin } from 'vite'

const FAULTY = `if (y != null) {
                timeScroller.scrollTo({ y });`
const MENDED = FAULTY.replace('y != null', 'y != null && timeScroller')

/**
 * FullCalendar 7.1.4 scrolls its time grid after the next measuring, and throws where another view has
 * taken its place by then. The build fails once the library no longer has those lines, so that this
 * goes when it is not needed any more.
 */
export function mendFullCalendar(): Plugin {
  let isMended = false
  return {
    name: 'mend-fullcalendar',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('@fullcalendar/react') || !code.includes(FAULTY)) return undefined
      isMended = true
      return { code: code.replace(FAULTY, MENDED), map: null }
    },
    buildEnd(error) {
      if (error === undefined && !isMended) {
        this.error('FullCalendar no longer has the lines that scripts/mendFullCalendar.ts mends')
      }
    },
  }
}
