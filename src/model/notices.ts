import { finding, type Span } from '../findings/index.ts';
import type * as yaml from '../schema/index.ts';
import { decidesNothing } from './derive/rights.ts';
import { sectionTwice } from './faults.ts';
import { entriesOf, findAll, mapped, type Resolving } from './lookup.ts';
import type { Activity, DataSubject, Entry, Model, NoticePlan, SectionPlan } from './model.ts';
import { checkPublications, resolvePublication } from './publication.ts';

type Known = Pick<Model, 'activities' | 'dataSubjects'>;

/** The notices with their audiences and the activities that each section describes. */
export function resolveNotices(policy: yaml.Policy, context: Resolving, known: Known): Map<string, NoticePlan> {
  const notices = mapped(entriesOf(policy.notices, 'notices', context), (named) => planOf(named, context, known));
  checkPublications(notices.values(), context);
  return notices;
}

function planOf(named: Entry<yaml.NoticeSpec>, context: Resolving, known: Known): NoticePlan {
  const { entry } = named;
  const audience = findAll(context, 'subject', known.dataSubjects, entry.audience);
  const sections = resolveSections(entry.sections, audience, context, known);
  checkIds(sections, context);
  const tells = new Set(allSections(sections).flatMap(({ activities }) => activities));
  const activities = [...tells];
  return {
    ...named,
    languages: entry.languages ?? [],
    audience,
    sections,
    activities,
    tells,
    decidesNothing: decidesNothing(activities),
    published: resolvePublication(entry, context),
  };
}

function resolveSections(
  sections: readonly yaml.SectionSpec[] = [],
  audience: readonly DataSubject[],
  context: Resolving,
  known: Known,
): SectionPlan[] {
  return sections.map((entry) => ({
    id: entry.id,
    entry,
    declared: context.spans.of(entry, 'id'),
    activities: entry.show === 'activities' ? activitiesOf(entry, audience, context, known) : [],
    sections: resolveSections(entry.sections, audience, context, known),
  }));
}

/** Those named; without names, all that concern the audience. */
function activitiesOf(
  section: yaml.SectionSpec,
  audience: readonly DataSubject[],
  context: Resolving,
  { activities }: Known,
): Activity[] {
  if (section.activities) return findAll(context, 'activity', activities, section.activities);
  return [...activities.values()].filter(({ subjects }) => subjects.some((subject) => audience.includes(subject)));
}

/** A section can be referred to by its id, which no other section of the notice may have. */
function checkIds(sections: readonly SectionPlan[], { report }: Resolving): void {
  const declaredAt = new Map<string, Span>();
  for (const { id, declared } of allSections(sections)) {
    const first = declaredAt.get(id);
    if (first) {
      const related = [{ at: first, message: `the first section "${id}"` }];
      report(finding(sectionTwice, { at: declared, message: `a second section has the id "${id}"`, related }));
    } else declaredAt.set(id, declared);
  }
}

/** Sections of a notice and all within them, in the order of reading. */
export function allSections(sections: readonly SectionPlan[]): SectionPlan[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}
