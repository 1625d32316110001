import { type Checked, type Finding, finding } from '../findings/index.ts';
import { lawOn } from '../law/index.ts';
import { factsIn, type Language } from '../locale/index.ts';
import { allSections, type Model, type NoticePlan, type SectionPlan } from '../model/index.ts';
import type { Content, Draft, Section, Unlinked } from '../tree/index.ts';
import { activityContent } from './blocks/activities.ts';
import { blocks } from './blocks/index.ts';
import { overviewOf } from './blocks/overview.ts';
import { summary } from './blocks/summary.ts';
import { nameIn } from './blocks/terms.ts';
import { explain } from './explain.ts';
import { sectionWithoutTitle } from './faults.ts';
import { type Writer, write } from './writer.ts';

/** A document in one language before its sections are numbered and its references resolved. */
export interface Composed {
  readonly language: Language;
  readonly draft: Draft;
  /** Sections that are left out because the policy declares nothing for what they show. */
  readonly leftOut: readonly SectionPlan[];
}

// The law of a draft that does not say from when it is effective: the newest known one, whatever the day of the build.
const NEWEST = '9999-12-31';

/** Writes a notice in a language: gathers the facts of each section and puts them into its template. */
export function compose(model: Model, notice: NoticePlan, language: Language): Checked<Composed> {
  const findings: Finding[] = [];
  const report = (found: Finding) => findings.push(found);
  const facts = factsIn(language, model.spans, report, model.languages);
  const sections = allSections(notice.sections);
  const showing = new Map(sections.toReversed().map((section) => [section.entry.show, section]));
  const law = lawOn(notice.entry.effective ?? NEWEST);
  const writer: Writer = { model, notice, language, facts, sections, showing, law, report };
  const leftOut: SectionPlan[] = [];
  const written = notice.sections.flatMap((section) => composeSection(writer, section, leftOut) ?? []);
  const lead = write(writer, summary, summary.gather(writer, notice.sections[0] as SectionPlan) as never).blocks;
  const title = facts.text(notice.entry, 'title')?.inlines ?? [];
  const defined = showing.has('terms')
    ? [...model.terms.values()].map(({ entry }) => nameIn(entry.term, language.tag))
    : [];
  const draft: Draft = { title, lead, sections: explain(written, language, defined) };
  return { value: { language, draft, leftOut }, findings };
}

function composeSection(writer: Writer, section: SectionPlan, leftOut: SectionPlan[]): Section<Unlinked> | undefined {
  const { entry } = section;
  const shown = shownIn(writer, section);
  const own = writer.facts.passage(entry, 'text')?.blocks ?? [];
  const facts = shown?.blocks ?? [];
  const inner = section.sections.flatMap((each) => composeSection(writer, each, leftOut) ?? []);
  if (entry.show && !shown && own.length === 0 && inner.length === 0) {
    leftOut.push(section);
    return undefined;
  }
  return {
    place: { type: 'mark', kind: 'section', id: section.id },
    title: titleOf(writer, section),
    blocks: section.activities.length > 1 ? [...own, ...facts] : [...facts, ...own],
    sections: [...(shown?.sections ?? []), ...inner],
  };
}

function titleOf(writer: Writer, { entry }: SectionPlan) {
  const own = writer.facts.text(entry, 'title');
  if (own) return own.inlines;
  if (entry.show) return [{ type: 'text' as const, text: writer.language.word(`title.${entry.show}`) }];
  // A title that another language has is already reported as missing in this one.
  if (entry.title === undefined)
    writer.report(
      finding(sectionWithoutTitle, {
        at: writer.model.spans.of(entry, 'id'),
        message: `the section "${entry.id}" has no title`,
        help: 'Add a line `title: …` below the id.',
      }),
    );
  return [];
}

function shownIn(writer: Writer, section: SectionPlan): Content | undefined {
  const { show } = section.entry;
  if (!show) return undefined;
  if (show === 'activities') return activitiesIn(writer, section);
  const data = blocks[show].gather(writer, section);
  return data === undefined ? undefined : write(writer, blocks[show], data as never);
}

/** One activity is told in the section itself; several have a subsection each, below a table of them all. */
function activitiesIn(writer: Writer, { activities }: SectionPlan): Content | undefined {
  const [only, second] = activities;
  if (!only) return undefined;
  if (!second) return activityContent(writer, only);
  const sections = activities.map(
    (activity): Section<Unlinked> => ({
      place: { type: 'mark', kind: 'activity', id: activity.id },
      title: writer.facts.text(activity.entry, 'title')?.inlines ?? [],
      ...activityContent(writer, activity),
    }),
  );
  return { ...overviewOf(writer, activities), sections };
}
