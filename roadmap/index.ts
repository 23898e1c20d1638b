import type { Roadmap } from '../shared/model/roadmap.ts'
import data from './llm-engineer.json' with { type: 'json' }

/**
 * The roadmap that the app brings along. It is not decoded again at every start: a test proves that it
 * satisfies `roadmapSchema` and `checkRoadmap`, which is more than the compiler can say of JSON.
 */
export const builtInRoadmap: Roadmap = data as unknown as Roadmap
