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

/** Shows a notice for some seconds; longer while it is pointed at or focused. */
export function showToast({ title, description, tone = 'plain', action }: ToastMessage): void {
  const id: string = toastManager.add({
    title,
    type: tone,
    priority: tone === 'wrong' ? 'high' : 'low',
    ...(description === undefined ? {} : { description }),
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              toastManager.close(id)
              action.run()
            },
          },
        }),
  })
}
