import { judgeChange } from '../../shared/moves/judgeChange.ts'
import { climbLadder } from '../../shared/repair/climbLadder.ts'
import type { MendAnswer, MendQuestion } from './mending.ts'

/** Mends beside the window: it never waits for a repair, and a repair never for a plan being drawn up. */
addEventListener('message', ({ data }: MessageEvent<MendQuestion>) => {
  if (data.kind === 'ladder') answer({ kind: 'ladder', rungs: climbLadder(data.input) })
  else {
    const judged = judgeChange(data.setting, data.change, data.freezeDays)
    answer({ kind: 'change', judged })
  }
})

function answer(message: MendAnswer): void {
  postMessage(message)
}
