import type { Roadmap } from '../shared/model/roadmap.ts'
import data from './llm-engineer.json' with { type: 'json' }

// To the compiler every word in a JSON file is any text, so it cannot see the form by itself.
const checkedByTest: unknown = data

/**
 * The curriculum that the app brings along. Not decoded at every start: a test proves that it satisfies
 * `roadmapSchema` and that `checkRoadmap` finds no fault with it.
 */
export const builtInRoadmap = checkedByTest as Roadmap
