import { describe, expect, it } from 'vitest';
import { findings } from '../policy.ts';

/** What is found on a section in two languages: the language in which it stands, and the name of the fault. */
async function found(en: string, de: string) {
  const lines = await findings(
    `notices:
  main:
    title: { en: Privacy notice, de: Datenschutzerklärung }
    languages: [en, de]
    audience: [users]
    sections:
      - { id: controller, show: controller }
      - id: contact
        title: { en: Contact, de: Kontakt }
        text:
          en: ${en}
          de: ${de}
      - { id: rights, show: rights }
`,
    { asOf: '2026-11-01' },
  );
  return lines.flatMap((line) => {
    const [, row, name] = /:(\d+):\d+ (?:P5104|P7501) ([a-z-]+):/.exec(line) ?? [];
    return row ? [`${row === '11' ? 'en' : 'de'} ${name}`] : [];
  });
}

describe('a number of a section that is typed is told once', () => {
  it.each([
    ['See section 3.', 'Siehe [[rights]].', ['en section-number-typed']],
    ['See [[rights]].', 'Siehe Abschnitt 3.', ['de section-number-typed']],
    ['See below.', 'Siehe Abschnitt 3.', ['de section-number-typed']],
    ['See section 3.', 'Siehe Abschnitt 4.', ['en section-number-typed', 'de section-number-typed']],
  ])('%j, %j', async (en, de, expected) => {
    expect(await found(en, de)).toEqual(expected);
  });

  it('beside what else differs between the languages', async () => {
    expect(await found('See section 3 for 30 days.', 'Siehe [[rights]] für 14 Tage.')).toEqual([
      'en section-number-typed',
      'de translation-differs',
    ]);
    expect(await found('See [[rights]].', 'Siehe [[controller]].')).toEqual(['de translation-differs']);
  });
});
