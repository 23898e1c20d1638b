import { describe, expect, it } from 'vitest'
import { splitWords } from '../../../../renderer/calendar/splitWords.ts'
import { builtInRoadmap } from '../../../../roadmap/index.ts'

describe('the words of a title', () => {
  it('are long ones by themselves and short ones together, split where a line may break', () => {
    expect(splitWords('High-Performance LLM API: Scope, design notes')).toEqual([
      { place: 0, text: 'High-', isLong: false },
      { place: 5, text: 'Performance', isLong: true },
      { place: 16, text: ' LLM API: Scope, design notes', isLong: false },
    ])
  })

  it('lose no letter', () => {
    for (const { title } of [...builtInRoadmap.topics, { title: ' a  b–Containerization/x ' }]) {
      const parts = splitWords(title)
      expect(parts.map(({ text }) => text).join('')).toBe(title)
      for (const { place, text } of parts) expect(title.startsWith(text, place)).toBe(true)
    }
  })
})
