import { CircleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button } from '../design/Button.tsx'
import { EmptyState } from '../design/EmptyState.tsx'
import { words } from '../words/words.ts'

type Props = {
  readonly title: string
  /** Another key gives what is inside another try. */
  readonly resetKey?: string
  readonly children: ReactNode
}
type State = { readonly failed: boolean; readonly key: string | undefined }

/** Keeps a defect inside one part of the window from taking the rest with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, key: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { failed: false, key: props.resetKey }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <EmptyState
        icon={CircleAlert}
        title={this.props.title}
        action={<Button onClick={() => location.reload()}>{words.frame.reload}</Button>}
      >
        <p>{words.frame.brokenHint}</p>
      </EmptyState>
    )
  }
}
