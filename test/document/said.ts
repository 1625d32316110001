import { outputs } from '../policy.ts';

/** The sections of a notice in Markdown by their ids, of the base with `yaml` laid over it; `lead` is what stands above them. */
export async function sectionsOf(
  yaml: string,
  sections: string,
  keys = 'effective: 2026-11-01',
): Promise<Readonly<Record<string, string>>> {
  const notices = `
notices:
  main:
    title: Privacy notice
    ${keys}
    version: "1"
    languages: [en]
    audience: [users]
    sections: [${sections}]
`;
  const { 'main/en/notice.md': page = '' } = await outputs(`${yaml}${notices}`);
  const [lead = '', ...parts] = page.split(/\n## <a id="/);
  return {
    lead,
    ...Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf('"')), part.slice(part.indexOf('\n'))])),
  };
}
