import { Toast as Base } from '@base-ui/react/toast'
import { CircleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { words } from '../words/words.ts'
import { IconButton } from './IconButton.tsx'
import styles from './Toast.module.css'
import { beginToasts, toastManager } from './toasts.ts'

/** Shows what `showToast` says, at the bottom of the window; once around the app. */
export function Toasts() {
  useEffect(beginToasts, [])
  return (
    <Base.Provider toastManager={toastManager}>
      <Base.Portal>
        <Base.Viewport className={styles.viewport}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

function ToastList() {
  const { toasts } = Base.useToastManager()
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles.toast} swipeDirection="right">
      <Base.Content className={styles.content}>
        {toast.type === 'wrong' ? (
          <CircleAlert className={styles.wrong} size={16} strokeWidth={2} aria-hidden />
        ) : null}
        <div className={styles.words}>
          <Base.Title className={styles.title} />
          <Base.Description className={styles.description} />
        </div>
        <Base.Action className={styles.action} />
        <Base.Close
          render={<IconButton label={words.common.dismiss} icon={X} size="small" side="top" />}
        />
      </Base.Content>
    </Base.Root>
  ))
}
