/** Runs a task after all tasks that were handed in before it, whether those succeed or throw. */
export type Enqueue = <Value>(task: () => Promise<Value>) => Promise<Value>

/** A queue of tasks that never overlap. */
export function createQueue(): Enqueue {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task, task)
    last = result.catch(() => undefined)
    return result
  }
}
