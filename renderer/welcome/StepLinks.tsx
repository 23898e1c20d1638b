import type { DraftStep } from '../../shared/document/draft.ts'
import { Button } from '../design/Button.tsx'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import styles from './StepLinks.module.css'

/** The ways back to steps whose answers have to be others. */
export function StepLinks({ steps }: { readonly steps: readonly DraftStep[] }) {
  const goToStep = useStore((state) => state.goToStep)
  return (
    <div className={styles.links}>
      {steps.map((step) => (
        <Button key={step} onClick={() => goToStep(step)}>
          {words.welcome.review.change(words.welcome.steps[step])}
        </Button>
      ))}
    </div>
  )
}
