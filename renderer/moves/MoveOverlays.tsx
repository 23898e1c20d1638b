import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { MoveForm, ResizeForm, SwapForm } from './MoveForms.tsx'
import { useMoves } from './moveState.ts'
import { QuestionDialog } from './QuestionDialog.tsx'

/** The forms of a move by hand, and the question where it breaks something. */
export function MoveOverlays() {
  const index = useStore(selectPlanIndex)
  const { question, form } = useMoves()
  if (index === null) return null
  if (question !== null) return <QuestionDialog index={index} question={question} />
  const session = form === null ? undefined : index.sessionById.get(form.session)
  if (form === null || session === undefined) return null
  switch (form.kind) {
    case 'move':
      return <MoveForm key={session.id} index={index} session={session} />
    case 'resize':
      return <ResizeForm key={session.id} session={session} />
    case 'swap':
      return <SwapForm key={session.id} index={index} session={session} />
  }
}
