import {
  CalendarDays,
  ChartLine,
  CircleDot,
  type LucideIcon,
  Redo2,
  Route,
  Settings,
  Undo2,
} from 'lucide-react'
import { IconButton } from '../design/IconButton.tsx'
import { Tooltip } from '../design/Tooltip.tsx'
import type { TooltipSide } from '../design/tooltipHandle.ts'
import { useMedia } from '../design/useMedia.ts'
import { selectDraftShown } from '../state/draft.ts'
import type { View } from '../state/navigation.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { redo, undo } from './commands.ts'
import styles from './Sidebar.module.css'
import { SidebarFacts } from './SidebarFacts.tsx'

const { frame } = words

const ENTRIES: readonly {
  readonly view: View
  readonly label: string
  readonly icon: LucideIcon
}[] = [
  { view: 'today', label: frame.today, icon: CircleDot },
  { view: 'calendar', label: frame.calendar, icon: CalendarDays },
  { view: 'roadmap', label: frame.roadmap, icon: Route },
  { view: 'progress', label: frame.progress, icon: ChartLine },
]

/** Where the buttons of the foot stand one above another, as in the stylesheet. */
const NARROW = '(max-width: 1040px)'

/** The slim bar on the left: views, and below them what one likes to know at any time. */
export function Sidebar() {
  const view = useStore((state) => state.view)
  const show = useStore((state) => state.show)
  const open = useStore((state) => state.open)
  // No tooltip lies over the button beside it.
  const side = useMedia(NARROW) ? 'right' : 'top'
  return (
    <div className={styles.sidebar}>
      <nav aria-label={frame.navigation}>
        <ul className={styles.entries}>
          {ENTRIES.map(({ view: own, label, icon: Icon }, index) => (
            <li key={own}>
              <Tooltip label={label} keys={[String(index + 1)]} side="right">
                <button
                  type="button"
                  className={styles.entry}
                  aria-current={view === own ? 'page' : undefined}
                  onClick={() => show(own)}
                >
                  <Icon size={18} strokeWidth={1.75} aria-hidden />
                  <span className={styles.label}>{label}</span>
                </button>
              </Tooltip>
            </li>
          ))}
        </ul>
      </nav>
      <SidebarFacts />
      <div className={styles.foot}>
        <HistoryButtons side={side} />
        <IconButton
          side={side}
          label={frame.settings}
          icon={Settings}
          keys={['Mod', ',']}
          onClick={() => open('settings')}
        />
      </div>
    </div>
  )
}

/** Undo and Redo: of the hours while they are being changed, of the plan otherwise. */
function HistoryButtons({ side }: { readonly side: TooltipSide }) {
  const history = useStore((state) => state.history)
  const draft = useStore(selectDraftShown)
  const names =
    draft === null
      ? {
          undo: history.undo && frame.undoing(history.undo),
          redo: history.redo && frame.redoing(history.redo),
        }
      : {
          undo: draft.past.length > 0 ? frame.undoHours : null,
          redo: draft.future.length > 0 ? frame.redoHours : null,
        }
  return (
    <>
      <IconButton
        side={side}
        label={names.undo ?? frame.nothingToUndo}
        icon={Undo2}
        keys={['Mod', 'Z']}
        disabled={names.undo === null}
        onClick={() => void undo()}
      />
      <IconButton
        side={side}
        label={names.redo ?? frame.nothingToRedo}
        icon={Redo2}
        keys={['Mod', 'Shift', 'Z']}
        disabled={names.redo === null}
        onClick={() => void redo()}
      />
    </>
  )
}
