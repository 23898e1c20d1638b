import { Toast as Base } from '@base-ui/react/toast'

/** Carries toasts from anywhere in the window to the one place that shows them. */
export const toastManager = Base.createToastManager()

/** A short notice. */
export type ToastMessage = {
  readonly title: string
  readonly description?: string
  /** `wrong` marks it as a failure and announces it at once. */
  readonly tone?: 'plain' | 'wrong'
  /** One thing to do about it: Undo, Show. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** A notice takes the former one's place; what went wrong stays beside it. */
const NOTICE = 'notice'

/** What was said before there was a place to show it; null from then on. */
let waiting: ToastMessage[] | null = []

/** Shows a notice for some seconds; longer while it is pointed at or focused. */
export function showToast(message: ToastMessage): void {
  if (waiting === null) show(message)
  else waiting.push(message)
}

/** Called by the place that shows them, as soon as it can: what waited is said now. */
export function beginToasts(): void {
  const messages = waiting ?? []
  waiting = null
  for (const message of messages) show(message)
}

function show({ title, description, tone = 'plain', action }: ToastMessage): void {
  const id: string = toastManager.add({
    title,
    ...(tone === 'wrong' ? {} : { id: NOTICE }),
    timeout: action === undefined ? 5000 : 8000,
    type: tone,
    priority: tone === 'wrong' ? 'high' : 'low',
    // Said in full, because a notice takes over what the former one left unsaid.
    description,
    actionProps: action && {
      children: action.label,
      onClick: () => {
        toastManager.close(id)
        action.run()
      },
    },
  })
}

/** Takes the notice away, where it would stand in the way of what comes next. */
export function closeNotice(): void {
  waiting = waiting?.filter(({ tone }) => tone === 'wrong') ?? null
  toastManager.close(NOTICE)
}
