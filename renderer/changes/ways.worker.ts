import { findWaysOn } from '../../shared/repair/findWaysOn.ts'
import type { WaysAnswer, WaysQuestion } from './ways.ts'

/** Looks for ways out beside the window: a dozen changes of a whole plan take seconds. */
addEventListener('message', ({ data }: MessageEvent<WaysQuestion>) => {
  const answer: WaysAnswer = { ways: findWaysOn(data.roadmap, data.changed, data.underWay) }
  postMessage(answer)
})
