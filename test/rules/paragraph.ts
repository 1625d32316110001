import { findings } from '../policy.ts';

/** What the rules on wording, terms and links find in a paragraph of a notice, as names of rules. */
export async function found(
  text: string,
  more: { language?: string; title?: string; facts?: string; asOf?: string; changeNotice?: string } = {},
) {
  const { language = 'en', title = 'Privacy notice', facts = '', asOf = '2026-11-01', changeNotice = 'e-mail' } = more;
  const own = text
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('');
  const lines = await findings(
    `${facts}
notices:
  main:
    title: ${title}
    effective: 2026-11-01
    version: "1"
    languages: [${language}]
    audience: [users]
    scope: x
    changeNotice: ${changeNotice}
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
${own}      - { id: rights, show: rights }
`,
    { asOf },
  );
  return lines.flatMap((line) => / (?:P7[1-4]\d\d|P4426) ([a-z-]+):/.exec(line)?.[1] ?? []);
}
