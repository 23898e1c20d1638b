import { checkPlaces } from '../../shared/decode/checkPlaces.ts'
import { decodePlan } from '../../shared/decode/decodePlan.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { describeFaultOf } from '../../shared/words/faults.ts'
import type { Arguments } from '../command.ts'
import { readJson } from '../files/readJson.ts'
import { readRoadmap } from '../files/readRoadmap.ts'

/** A plan, and the roadmap that it was made for. */
export type MadePlan = { readonly plan: Plan; readonly roadmap: Roadmap }

/** Reads `--plan` and `--roadmap`. A faulty roadmap does not hide the faults of the plan. */
export async function readMadePlan(
  options: Arguments['options'],
): Promise<Result<MadePlan, string[]>> {
  const roadmap = await readRoadmap(options.roadmap)
  const plan = await readJson(options.plan ?? '', (input) =>
    decodePlan(input, roadmap.ok ? roadmap.value : undefined),
  )
  if (roadmap.ok && plan.ok) return ok({ plan: plan.value, roadmap: roadmap.value })
  return err([...(roadmap.ok ? [] : roadmap.error), ...(plan.ok ? [] : plan.error)])
}

/** The same for whoever builds on the places of the sessions: those to come must be possible. */
export async function readSoundPlan(
  options: Arguments['options'],
): Promise<Result<MadePlan, string[]>> {
  const made = await readMadePlan(options)
  if (!made.ok) return made
  const faults = checkPlaces(made.value.plan)
  return faults.length === 0
    ? made
    : err(faults.map((fault) => describeFaultOf(options.plan ?? '', fault)))
}
