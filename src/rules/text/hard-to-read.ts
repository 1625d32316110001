import type { Span } from '../../findings/index.ts';
import type { Model, NoticePlan } from '../../model/index.ts';
import type { Linked, Section, Target } from '../../tree/index.ts';
import type { ReadingEase, Rule } from '../rule.ts';
import { type Counted, countSection, scoreOf, scoreOfText } from './ease.ts';
import { placesOf, stretchesOf } from './stretches.ts';

/** A section of fewer words says little by its average. */
const FEWEST_WORDS = 40;

/** How far below plain language a score is far off: two of the seven steps of Flesch's scale. */
const FAR_OFF = 20;

const LONGEST_QUOTE = 60;

/** Characters of words that could make a section hard. */
const SHORTEST = 60;

const HARD =
  'The utilisation of the aforementioned functionalities necessitates the communication of identification information, the authentication of the organisational affiliation of participating representatives, and the verification of authorisations, whereby contradictory or unsatisfactory documentation precludes participation until satisfactory clarification of outstanding irregularities by the responsible administrative department.';

// Catalog: sty-reading-ease
export const hardToRead: Rule = {
  code: 'P7118',
  name: 'hard-to-read',
  severity: 'info',
  cites: ['gdpr:12(1)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a section is far from plain language, by a formula of reading ease',
  why: 'Information must be in clear and plain language. Long sentences of long words are not read to their end.',
  fix: 'Divide long sentences, write verbs instead of nouns, and use the words that readers use.',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }
      - id: participation #!
        title: Participation
        text: ${HARD}
`,
  good: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }
      - id: participation
        title: Participation
        text: To take part, tell us who you are and for which company you act. We check this. If a paper is missing, we ask you for it. You can take part as soon as we have it.
`,
  *check({ model, notices }) {
    for (const composed of notices) {
      const { plan, notice, ease } = composed;
      const floor = ease ? ease.plain - FAR_OFF : 0;
      if (!ease || !stretchesOf(composed).some(({ text, isOurs }) => !isOurs && isHard(text, floor, ease))) continue;
      for (const { section, at } of sectionsIn(notice.sections, plan.declared, placesIn(plan, model))) {
        const counted = countSection(section, ease);
        if (counted.words < FEWEST_WORDS || scoreOf(counted, ease) >= floor) continue;
        yield { at, message: messageOf(section, counted, ease), help: helpOf(counted) };
      }
    }
  },
};

/** A section is hard because some words in it are; without such words none need be counted. */
function isHard(text: string, floor: number, ease: ReadingEase): boolean {
  return text.length >= SHORTEST && scoreOfText(text, ease) < floor;
}

function messageOf(section: Section<Linked>, counted: Counted, ease: ReadingEase): string {
  const score = Math.round(scoreOf(counted, ease));
  const average = Math.round(counted.words / counted.sentences);
  return `"${section.place.target.title}" is hard to read: by the formula of ${ease.formula} it has ${score}, where plain language has ${ease.plain} or more, and ${average} words a sentence`;
}

function helpOf({ longest: { text, words } }: Counted): string {
  const quoted = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
  return `Begin with its longest sentence, of ${words} words: "${quoted}".`;
}

/** Where the place of a section is declared; none where it is no section and no activity of the policy's. */
function placesIn({ sections }: NoticePlan, { activities }: Model): (target: Target) => Span | undefined {
  const places = placesOf(sections);
  return ({ kind, id }) => {
    if (kind === 'activity') return activities.get(id)?.declared;
    return kind === 'section' ? places.get(id) : undefined;
  };
}

/** Each section with the place in the YAML that it is written from, its own or the outer section's. */
function* sectionsIn(
  sections: readonly Section<Linked>[],
  outer: Span,
  places: (target: Target) => Span | undefined,
): Iterable<{ section: Section<Linked>; at: Span }> {
  for (const section of sections) {
    const at = places(section.place.target) ?? outer;
    yield { section, at };
    yield* sectionsIn(section.sections, at, places);
  }
}
