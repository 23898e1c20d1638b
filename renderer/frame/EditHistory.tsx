import { Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '../design/IconButton.tsx'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'

/** Undo and Redo of the answers being given. */
export function EditHistory() {
  const canUndo = useStore((state) => (state.draft?.past.length ?? 0) > 0)
  const canRedo = useStore((state) => (state.draft?.future.length ?? 0) > 0)
  const undoEdit = useStore((state) => state.undoEdit)
  const redoEdit = useStore((state) => state.redoEdit)
  return (
    <>
      <IconButton
        label={words.frame.undoAnswer}
        icon={Undo2}
        keys={['Mod', 'Z']}
        disabled={!canUndo}
        onClick={undoEdit}
      />
      <IconButton
        label={words.frame.redoAnswer}
        icon={Redo2}
        keys={['Mod', 'Shift', 'Z']}
        disabled={!canRedo}
        onClick={redoEdit}
      />
    </>
  )
}
