import { builtInRoadmap } from '../../roadmap/index.ts'
import { decodeRoadmap } from '../../shared/decode/decodeRoadmap.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { readJson } from './readJson.ts'

/** The roadmap of a file, or the built-in one where none is named. */
export async function readRoadmap(path: string | undefined): Promise<Result<Roadmap, string[]>> {
  return path === undefined ? ok(builtInRoadmap) : readJson(path, decodeRoadmap)
}
