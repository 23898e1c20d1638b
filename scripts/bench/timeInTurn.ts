/** How often tasks are run: unmeasured until the engine has compiled them, then measured. */
export type Rounds = { readonly warmUp: number; readonly runs: number }

/**
 * Runs tasks in turn, one of each a round, so that whatever slows the machine down slows all of them.
 * @returns for each task the times of its measured runs, in ms.
 */
export function timeInTurn(
  tasks: readonly (() => unknown)[],
  { warmUp, runs }: Rounds,
): number[][] {
  const times = tasks.map((): number[] => [])
  for (let round = 0; round < warmUp + runs; round += 1) {
    tasks.forEach((task, index) => {
      const start = performance.now()
      task()
      const time = performance.now() - start
      if (round >= warmUp) times[index]?.push(time)
    })
  }
  return times
}
