import type { Fault } from '../../shared/decode/fault.ts'
import { describeFault } from '../../shared/words/faults.ts'
import { words } from '../words/words.ts'
import styles from './Answer.module.css'
import { nameOfField } from './nameOfField.ts'

/** What must be mended before there is an answer, in the words of the form. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <div role="alert">
      <p className={styles.problem}>{words.welcome.answer.faults}</p>
      <ul className={styles.faults}>
        {faults.slice(0, 5).map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            {fault.code === 'no-hours'
              ? words.welcome.answer.noHours
              : `${nameOfField(fault.path)} ${describeFault(fault)}.`}
          </li>
        ))}
      </ul>
    </div>
  )
}
