import { position, type Span } from '../findings/index.ts';
import { entryOf, printableJson, summaryOf } from '../report/index.ts';
import type { AnswerPlace, CoverageReport, DocumentCoverage, LimbCoverage } from './report.ts';

/** The coverage as one JSON object, for programs; described in docs/coverage.md. */
export function coverageJson({ asOf, coverage, findings }: CoverageReport): string {
  const { documents = [], summary } = coverage ?? {};
  const limbs = summary && {
    answered: summary.answered,
    notApplicable: summary['not-applicable'],
    waived: summary.waived,
    missing: summary.missing,
  };
  const report = {
    version: 1,
    asOf,
    documents: documents.map(documentOf),
    findings: findings.map(entryOf),
    summary: { ...(limbs && { limbs }), findings: summaryOf(findings) },
  };
  return `${printableJson(JSON.stringify(report, null, 2))}\n`;
}

function documentOf({ kind, id, locale, title, version, articles }: DocumentCoverage): object {
  return {
    kind,
    id,
    locale,
    title,
    ...(version !== undefined && { version }),
    articles: articles.map(({ cite, notApplicable, limbs }) => ({
      article: cite,
      ...(notApplicable && { notApplicable }),
      limbs: limbs.map(limbOf),
    })),
  };
}

function limbOf({ cite, asks, entry, status, reason, answers, missing }: LimbCoverage): object {
  return {
    limb: cite,
    asks,
    ...(entry && { entry: entry.id }),
    status,
    ...(reason && { reason }),
    answers: answers.map(answerOf),
    missing: missing.map(({ message, waived }) => ({
      message,
      ...(waived?.waived && {
        waived: { rule: waived.fault.name, reason: waived.waived.reason, ...placeOf(waived.waived.at) },
      }),
    })),
  };
}

function answerOf({ section, at }: AnswerPlace): object {
  return {
    ...(section && { section: section.number, title: section.title }),
    ...(at && placeOf(at)),
  };
}

function placeOf({ file, start }: Span): object {
  return { file: file.path, ...position(file, start) };
}
