import { describe, expect, it } from 'vitest';
import { findings } from '../policy.ts';

/** What the rule on reading ease says of a section with a text. */
async function said(text: string, language = 'en', title = 'Privacy notice') {
  const lines = await findings(
    `
notices:
  main:
    title: ${title}
    effective: 2026-11-01
    version: "1"
    languages: [${language}]
    audience: [users]
    scope: x
    changeNotice: e-mail
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }
      - id: participation
        title: Participation
        text: ${JSON.stringify(text)}
`,
    { asOf: '2026-11-01' },
  );
  return lines.filter((line) => line.includes('hard-to-read'));
}

const HARD = {
  en: 'The utilisation of the aforementioned functionalities necessitates the communication of identification information, the authentication of the organisational affiliation of participating representatives, and the verification of authorisations, whereby contradictory or unsatisfactory documentation precludes participation until satisfactory clarification of outstanding irregularities by the responsible administrative department.',
  de: 'Die Inanspruchnahme der vorgenannten Funktionalitäten erfordert die Übermittlung vollständiger Identifikationsinformationen, die Authentifizierung der organisatorischen Zugehörigkeit bevollmächtigter Unternehmensvertreter sowie die Überprüfung entsprechender Berechtigungsnachweise, wobei widersprüchliche oder unzureichende Dokumentationsunterlagen die Teilnahmemöglichkeit bis zur zufriedenstellenden Klärung bestehender Unstimmigkeiten durch die verantwortliche Verwaltungsabteilung grundsätzlich ausschließen.',
  fr: 'L’utilisation des fonctionnalités susmentionnées nécessite la communication intégrale des informations d’identification, l’authentification de l’appartenance organisationnelle des représentants participants et la vérification systématique des autorisations correspondantes, une documentation contradictoire ou insatisfaisante interdisant toute participation ultérieure jusqu’à la clarification satisfaisante des irrégularités administratives constatées par le département responsable.',
};

const PLAIN =
  'To take part, tell us who you are and for which company you act. We check this. If a paper is missing, we ask you for it. You can take part as soon as we have it.';

describe('a section that is far from plain language is told at its key', () => {
  it('with its score, the words of a sentence, and the sentence to begin with', async () => {
    const [line, ...more] = await said(HARD.en);
    expect(more).toEqual([]);
    expect(line).toContain(
      '"Participation" is hard to read: by the formula of Flesch it has -117, where plain language has 50 or more, and 44 words a sentence',
    );
  });

  it.each([
    ['de', 'Datenschutzerklärung', 'Amstad'],
    ['fr', 'Politique de confidentialité', 'Kandel and Moles'],
  ] as const)('by the measure of its language: %s', async (language, title, formula) => {
    const [line, ...more] = await said(HARD[language], language, title);
    expect(more).toEqual([]);
    expect(line).toContain(`by the formula of ${formula}`);
  });
});

describe('left alone is', () => {
  it.each([
    ['plain language', PLAIN],
    ['a short sentence of long words', 'Administrative irregularities necessitate clarification.'],
    ['what is quoted', `${PLAIN} The law says: “${HARD.en}”.`],
    ['what stands in brackets', `${PLAIN} We check it (${HARD.en.slice(0, -1)}).`],
    ['a table', `${PLAIN}\n\n| What | Why |\n| --- | --- |\n| paper | ${HARD.en} |`],
    ['addresses', `${PLAIN} Write to ${'administration-department-representatives@example.com and '.repeat(9)}us.`],
  ])('%s', async (_, text) => {
    expect(await said(text)).toEqual([]);
  });
});
