import type { Language } from '../../platform/i18n/languages.ts'
import { advice, adviceText } from '../advice/advice.ts'
import { assess, type ExplainedAssessment } from '../assess.ts'
import { readCase } from '../case.ts'
import { type CommandIo, exit } from '../../platform/command/index.ts'
import { answering, contentOf, jsonFrom, optionsOf, orThrow } from './command.ts'
import { headingOf, missingText, verdictText, windowsText, withExplanations } from '../explain.ts'
import { wordings } from '../wording.ts'

/** `eligibility --policy ID [--json] [--language en|fr|es] FILE`: one case, with reasons and start windows. */
export function eligibilityCommand(args: readonly string[], io: CommandIo): Promise<number> {
  return answering(io, async () => {
    const usage = 'passerelle eligibility --policy ID [--json] [--language en|fr|es] FILE'
    const { policy, file, json, language } = optionsOf(usage, args)
    const given = orThrow(file, readCase(jsonFrom(file, await contentOf(file, io))))
    const assessment = withExplanations(assess(policy, given), given.application)
    const ways = advice(policy, given, assessment).map(way => adviceText(way, language))
    io.stdout.write(json ? `${JSON.stringify(assessment, null, 2)}\n` : inWords(assessment, ways, language))
    return exit.done
  })
}

function inWords(assessment: ExplainedAssessment, ways: readonly string[], language: Language): string {
  const { day } = wordings[language]
  const windows = assessment.startWindows.map(({ from, to }) =>
    from === to ? `  ${day(from)}` : `  ${day(from)} – ${day(to)}`,
  )
  const findings = assessment.findings.flatMap(finding => [
    headingOf(finding, language).whole,
    `  ${finding.explanation[language]}`,
  ])
  const missing = missingText(assessment.missing, language)
  const verdict = [verdictText(assessment.verdict, language), ...(missing === null ? [] : [missing])]
  const days = windows.length === 0 ? [] : [windowsText(language), ...windows]
  const blocks = [verdict, days, findings, ways].filter(lines => lines.length > 0)
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}
