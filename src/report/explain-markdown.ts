import { capital, type Fault } from '../findings/index.ts';
import type { LegalSource } from '../law/index.ts';
import { explain } from './explanation.ts';

/** All faults as a page of Markdown that leads to the pages of each. */
export function indexMarkdown(
  topics: readonly { readonly title: string; readonly faults: readonly Fault[] }[],
): string {
  const row = ({ code, name, severity, summary }: Fault) =>
    `| [${code}](${code}.md) | \`${name}\` | ${severity} | ${prose(summary)} |`;
  return topics
    .filter(({ faults }) => faults.length > 0)
    .flatMap(({ title, faults }) => [
      `## ${title}`,
      ['| Code | Name | Severity | What is wrong |', '| --- | --- | --- | --- |', ...faults.map(row)].join('\n'),
    ])
    .join('\n\n');
}

/** Everything about one fault as Markdown, for the docs and for programs that show findings; without its own heading. */
export function pageMarkdown(fault: Fault): string {
  const { severity, summary, why, fix, holds, sources, bad, good, waiver } = explain(fault);
  const part = (title: string, text: string | undefined) => (text ? [`## ${title}`, text] : []);
  const law = [...sources.map((source) => `- ${sourceLine(source)}`), ...(holds ? [`- ${holds}`] : [])];
  return [
    `${capital(severity)}: ${prose(summary)}.`,
    ...part('Why it matters', prose(why)),
    ...part('How to mend it', prose(fix)),
    ...part('The law', law.join('\n')),
    ...part('Wrong', fenced(bad)),
    ...part('Right', fenced(good)),
    ...part('To waive it', fenced(waiver)),
  ].join('\n\n');
}

function sourceLine({ name, title, url }: LegalSource): string {
  const words = title ? `${name}: ${title}` : name;
  return url ? `[${words}](${url})` : words;
}

/** Plain words with `code` in them; anything else that Markdown reads is shown as it stands. */
function prose(text: string): string {
  return text.replace(/`[^`]*`|[*_[\]<>|\\]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

function fenced(yaml: string | undefined): string | undefined {
  return yaml && `\`\`\`yaml\n${yaml}\n\`\`\``;
}
