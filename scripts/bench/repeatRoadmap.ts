import type { Roadmap } from '../../shared/model/roadmap.ts'

/**
 * A roadmap several times over: the same topics, projects and edges again under ids of their own, and
 * the phases of each copy after those of the copy before.
 * @param times a whole number from 1; once is the roadmap itself.
 */
export function repeatRoadmap(roadmap: Roadmap, times: number): Roadmap {
  const copies = Array.from({ length: times }, (_, index) =>
    index === 0 ? roadmap : renameIds(roadmap, `-${index + 1}`),
  )
  return {
    ...roadmap,
    phases: copies.flatMap(({ phases }) => phases),
    sections: copies.flatMap(({ sections }) => sections),
    topics: copies.flatMap(({ topics }) => topics),
    projects: copies.flatMap(({ projects }) => projects),
    prerequisites: copies.flatMap(({ prerequisites }) => prerequisites),
    resources: copies.flatMap(({ resources }) => resources),
    milestones: copies.flatMap(({ milestones }) => milestones),
  }
}

function renameIds(roadmap: Roadmap, suffix: string): Roadmap {
  const rename = (id: string) => `${id}${suffix}`
  const renamed = <Item extends { readonly id: string }>(item: Item) => ({
    ...item,
    id: rename(item.id),
  })
  return {
    ...roadmap,
    phases: roadmap.phases.map(renamed),
    sections: roadmap.sections.map((section) => ({
      ...renamed(section),
      phase: rename(section.phase),
    })),
    topics: roadmap.topics.map((topic) => ({
      ...renamed(topic),
      section: rename(topic.section),
      phase: rename(topic.phase),
      activities: topic.activities.map(renamed),
      ...(topic.choiceGroup && { choiceGroup: renamed(topic.choiceGroup) }),
    })),
    projects: roadmap.projects.map((project) => ({
      ...renamed(project),
      phase: rename(project.phase),
      stages: project.stages.map(renamed),
      ...(project.primers && {
        primers: project.primers.map((primer) => ({
          ...primer,
          taughtLaterIn: primer.taughtLaterIn === null ? null : rename(primer.taughtLaterIn),
          countsInside: rename(primer.countsInside),
        })),
      }),
    })),
    prerequisites: roadmap.prerequisites.map((edge) => ({
      ...edge,
      from: rename(edge.from),
      to: rename(edge.to),
    })),
    resources: roadmap.resources.map((resource) => ({
      ...renamed(resource),
      supports: resource.supports.map(rename),
      phase: resource.phase === null ? null : rename(resource.phase),
    })),
    milestones: roadmap.milestones.map((milestone) => ({
      ...renamed(milestone),
      phase: rename(milestone.phase),
      requires: milestone.requires.map(rename),
    })),
  }
}
