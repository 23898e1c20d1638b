import { FileWarning } from 'lucide-react'
import { Button } from '../design/Button.tsx'
import { EmptyState } from '../design/EmptyState.tsx'
import { useStore } from '../state/store.ts'
import { describeLoadFailure } from '../words/failures.ts'
import { words } from '../words/words.ts'

/** What stands when the stored data could not be opened. */
export function LoadFailed() {
  const failure = useStore((state) => state.loadFailure)
  const load = useStore((state) => state.load)
  return (
    <main style={{ height: '100%' }}>
      <EmptyState
        icon={FileWarning}
        title={words.frame.loadFailed}
        action={
          <Button variant="primary" onClick={() => void load()}>
            {words.frame.loadAgain}
          </Button>
        }
      >
        {failure ? <p>{describeLoadFailure(failure)}</p> : null}
      </EmptyState>
    </main>
  )
}
