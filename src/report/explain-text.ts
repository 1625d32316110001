import type { Fault } from '../findings/index.ts';
import type { LegalSource } from '../law/index.ts';
import { explain } from './explanation.ts';
import { indented, type Look, paint } from './look.ts';

/** Faults for people, one a line: code, severity, name, summary. */
export function listText(faults: readonly Fault[], look: Look): string {
  const longest = Math.max(...faults.map(({ name }) => name.length));
  return faults
    .map(
      ({ code, severity, name, summary }) =>
        `${code} ${paint(look, severity, severity.padEnd(7))} ${name.padEnd(longest)} ${summary}\n`,
    )
    .join('');
}

/** Everything about one fault, for people. */
export function pageText(fault: Fault, look: Look): string {
  const { code, name, severity, summary, why, fix, holds, sources, bad, good, waiver } = explain(fault);
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${paint(look, 'bold', title)}\n${lines.join('\n')}\n`] : [];
  const said = (text: string | undefined) => (text === undefined ? [] : [indented(text, look)]);
  const shown = (yaml: string | undefined) => (yaml === undefined ? [] : [yaml.replace(/^(?=.)/gm, '   ')]);
  return [
    `${paint(look, 'bold', `${code} ${name}`)} (${paint(look, severity, severity)})\n${indented(summary, look)}\n`,
    ...part('Why it matters', said(why)),
    ...part('How to mend it', said(fix)),
    ...part('The law', [...sources.map(sourceLine), ...(holds ? [holds] : [])].flatMap(said)),
    ...part('Wrong', shown(bad)),
    ...part('Right', shown(good)),
    ...part('To waive it', shown(waiver)),
  ].join('\n');
}

function sourceLine({ name, title, url }: LegalSource): string {
  return [title ? `${name}: ${title}` : name, url].filter(Boolean).join(', ');
}
