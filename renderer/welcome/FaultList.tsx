import { flushSync } from 'react-dom'
import type { Fault } from '../../shared/decode/fault.ts'
import { CardButton } from '../design/CardButton.tsx'
import { useStore } from '../state/store.ts'
import { askToMend } from '../words/faults.ts'
import { words } from '../words/words.ts'
import styles from './FaultList.module.css'
import { fieldAt, type JourneyField } from './fields.ts'
import { focusField } from './focusField.ts'

const text = words.welcome.answer

/** What must be mended before there is an answer, each with the way to its field. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <div role="alert">
      <p className={styles.title}>{text.faults(faults.length)}</p>
      <ul className={styles.list}>
        {faults.slice(0, 5).map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <FaultCard fault={fault} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function FaultCard({ fault }: { readonly fault: Fault }) {
  const field = fieldAt(fault.path)
  const goToStep = useStore((state) => state.goToStep)
  const current = useStore(({ draft }) => draft?.step)
  const isJourney = useStore(({ draft }) => draft?.purpose === 'welcome')
  const sentence = askToMend(fault, field?.name ?? fault.path)
  const isHere = field?.step === current
  if (field === undefined || !(isHere || isJourney))
    return <p className={styles.wrong}>{sentence}</p>
  const lead = ({ step, path }: JourneyField) => {
    flushSync(() => goToStep(step))
    focusField(fault.path, path)
  }
  return (
    <CardButton onClick={() => lead(field)}>
      <span className={styles.wrong}>{sentence}</span>
      {isHere ? null : (
        <>
          {' '}
          <span className={styles.step}>{text.mendIn(words.welcome.steps[field.step])}</span>
        </>
      )}
    </CardButton>
  )
}
