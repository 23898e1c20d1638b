import { Tooltips } from '../design/Tooltips.tsx'
import { ExportDialog } from '../export/ExportDialog.tsx'
import { AwayDialog } from '../log/AwayDialog.tsx'
import { GapDialog } from '../log/GapDialog.tsx'
import { UnplannedDialog } from '../log/UnplannedDialog.tsx'
import { MoveOverlays } from '../moves/MoveOverlays.tsx'
import { useStore } from '../state/store.ts'
import { TimerDialog } from '../timer/TimerDialog.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { StartOverDialog } from './StartOverDialog.tsx'

/** What may lie over everything else, one at a time, and the words about what is pointed at. */
export function Overlays() {
  const overlay = useStore((state) => state.overlay)
  const close = useStore((state) => state.closeOverlay)
  return (
    <>
      <CommandPalette open={overlay === 'palette'} onClose={close} />
      <ShortcutSheet open={overlay === 'shortcuts'} onClose={close} />
      <SettingsDialog open={overlay === 'settings'} onClose={close} />
      <StartOverDialog open={overlay === 'start-over'} onClose={close} />
      <ExportDialog open={overlay === 'export'} onClose={close} />
      <GapDialog open={overlay === 'gap'} onClose={close} />
      <AwayDialog open={overlay === 'away'} onClose={close} />
      <UnplannedDialog open={overlay === 'unplanned'} onClose={close} />
      <TimerDialog open={overlay === 'stop-timer'} onClose={close} />
      <MoveOverlays />
      <Tooltips />
    </>
  )
}
