import * as z from 'zod/mini'
import { blockSchema, kindSchema } from './civilForms.ts'
import type { Immutable } from './immutable.ts'

const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'id' }))
const text = z.string().check(z.minLength(1))
/** What stands for a title where there is room for a word or two, as in a month. */
const shortTitle = z.optional(text.check(z.maxLength(24)))
const hours = z.number().check(z.minimum(0), z.maximum(2000))

/** Hours as the minimum, mode and maximum of a triangular distribution. */
const effortSchema = z.object({ low: hours, likely: hours, high: hours })
const prioritySchema = z.enum(['must', 'should', 'could'])

const activitySchema = z.object({
  id,
  kind: z.enum(['read', 'practise', 'watch']),
  effortHours: effortSchema,
})

const topicSchema = z.object({
  id,
  section: id,
  phase: id,
  title: text,
  shortTitle,
  /** One sentence: why the topic matters. */
  summary: z.optional(text),
  covers: z.array(text),
  priority: prioritySchema,
  activities: z.array(activitySchema).check(z.minLength(1)),
  /** What one can show when the topic is finished. */
  doneWhen: text,
  /** Topics of one group are alternatives: at least `chooseAtLeast` of them belong in a full plan. */
  choiceGroup: z.optional(
    z.object({
      id,
      chooseAtLeast: z.int().check(z.minimum(1)),
      /** A word of advice for choosing. */
      note: z.optional(text),
    }),
  ),
})

const stageSchema = z.object({
  id,
  title: text,
  shortTitle,
  effortHours: effortSchema,
  /** Calendar days of unattended work (training runs) between the stage before and this one. */
  elapsedLagDaysAfterPrevious: z.optional(z.int().check(z.minimum(0), z.maximum(365))),
})

const projectSchema = z.object({
  id,
  phase: id,
  title: text,
  shortTitle,
  brief: z.optional(text),
  techStack: z.array(text),
  priority: prioritySchema,
  stages: z.array(stageSchema).check(z.minLength(1)),
  /** Short introductions to tools that the roadmap teaches later; their hours are inside a stage. */
  primers: z.optional(
    z.array(
      z.object({
        tool: text,
        taughtLaterIn: z.nullable(id),
        hours,
        countsInside: id,
      }),
    ),
  ),
  definitionOfDone: z.array(text),
})

const prerequisiteSchema = z.object({
  from: id,
  to: id,
  /** `hard`: must be finished first. `soft`: preferred order, relaxed rather than leave time idle. */
  strength: z.enum(['hard', 'soft']),
  /** Calendar days that must pass between the end of `from` and the start of `to`. */
  elapsedLagDays: z.optional(z.int().check(z.minimum(0), z.maximum(365))),
})

const resourceSchema = z.object({
  id,
  kind: z.enum([
    'book',
    'course',
    'paper',
    'practice',
    'platform',
    'community',
    'blog',
    'conference',
    'tool',
  ]),
  title: text,
  /** Sections, topics or projects that it helps with; its hours are inside theirs. */
  supports: z.array(id),
  required: z.boolean(),
  phase: z.nullable(id),
  /** What all of it takes. Inside the hours of what it supports, never added to them. */
  effortHours: z.optional(effortSchema),
})

const kindRuleSchema = z.object({
  /** Blocks from the most to the least suitable one. */
  preferredBlocks: z.array(blockSchema).check(z.minLength(1)),
  minChunkMin: z.int().check(z.minimum(5), z.maximum(480)),
  maxChunkMin: z.int().check(z.minimum(5), z.maximum(480)),
})

/** Form of a roadmap file. Relations between its parts are checked by `checkRoadmap`. */
export const roadmapSchema = z.object({
  id,
  version: z._default(z.string(), '1'),
  title: text,
  kinds: z.record(kindSchema, kindRuleSchema),
  reviewPolicy: z.object({
    /** Days from the end of a topic to its first review, then from each review to the next. */
    intervalsDays: z.array(z.int().check(z.minimum(1), z.maximum(3650))),
    sessionMin: z.int().check(z.minimum(5), z.maximum(240)),
    /** Share of an interval by which a review may come early or late. */
    toleranceFraction: z.number().check(z.minimum(0), z.maximum(1)),
  }),
  phases: z
    .array(
      z.object({
        id,
        title: text,
        summary: z.optional(text),
        /** Hours a week that the phase asks for: lowest and highest. */
        weeklyHoursBand: z.tuple([hours, hours]),
      }),
    )
    .check(z.minLength(1)),
  sections: z.array(z.object({ id, phase: id, title: text })),
  topics: z.array(topicSchema).check(z.minLength(1)),
  projects: z.array(projectSchema),
  prerequisites: z.array(prerequisiteSchema),
  resources: z.array(resourceSchema),
  /** A milestone is reached when every topic, project stage and milestone that it requires is done. */
  milestones: z.array(z.object({ id, title: text, shortTitle, phase: id, requires: z.array(id) })),
})

/** A curriculum: phases, sections, topics, projects and what must come before what. */
export type Roadmap = Immutable<z.infer<typeof roadmapSchema>>
/** One phase of a roadmap. */
export type Phase = Roadmap['phases'][number]
/** One topic of a roadmap. */
export type Topic = Roadmap['topics'][number]
/** One portfolio project of a roadmap. */
export type Project = Roadmap['projects'][number]
/** One prerequisite edge, finish to start. */
export type Prerequisite = Roadmap['prerequisites'][number]
/** A book, course, paper, tool or place that helps with some topics. */
export type Resource = Roadmap['resources'][number]
/** How much an item matters; `could` may be dropped under pressure. */
export type Priority = z.infer<typeof prioritySchema>
/** Preferred blocks and chunk sizes (minutes) of one activity kind. */
export type KindRule = Roadmap['kinds'][keyof Roadmap['kinds']]
