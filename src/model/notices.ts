import { finding, type Span } from '../findings/index.ts';
import type * as yaml from '../schema/index.ts';
import { decidesNothing } from './derive/rights.ts';
import { sectionTwice } from './faults.ts';
import { entriesOf, findAll, type Resolving } from './lookup.ts';
import type { Activity, DataSubject, Entries, NoticePlan, SectionPlan } from './model.ts';
import { checkPublications, resolvePublication } from './publication.ts';

/** The notices with their audiences and the activities that each section describes. */
export function resolveNotices(
  policy: yaml.Policy,
  context: Resolving,
  activities: Entries<Activity>,
  subjects: Entries<DataSubject>,
): Map<string, NoticePlan> {
  const notices = entriesOf(policy.notices, 'notices', context, (entry): NoticePlan => {
    const audience = findAll(context, 'subject', subjects, entry.entry.audience);
    const ids = new Map<string, Span>();
    const sections = entry.entry.sections.map((section) => plan(section, audience));
    const tells = new Set(allSections(sections).flatMap(({ activities: described }) => described));
    const published = resolvePublication(entry.entry, context);
    const told = [...tells];
    const { languages = [] } = entry.entry;
    const silent = decidesNothing(told);
    return { ...entry, languages, audience, sections, activities: told, tells, decidesNothing: silent, published };

    function plan(section: yaml.SectionSpec, readers: readonly DataSubject[]): SectionPlan {
      const declared = context.spans.of(section, 'id');
      const first = ids.get(section.id);
      if (first) {
        const related = [{ at: first, message: `the first section "${section.id}"` }];
        context.report(
          finding(sectionTwice, { at: declared, message: `a second section has the id "${section.id}"`, related }),
        );
      } else ids.set(section.id, declared);
      return {
        id: section.id,
        entry: section,
        declared,
        activities: section.show === 'activities' ? activitiesOf(section, readers) : [],
        sections: (section.sections ?? []).map((inner) => plan(inner, readers)),
      };
    }

    /** Those named; without names, all that concern the readers. */
    function activitiesOf(section: yaml.SectionSpec, readers: readonly DataSubject[]): Activity[] {
      if (section.activities) return findAll(context, 'activity', activities, section.activities);
      return [...activities.values()].filter((activity) =>
        activity.subjects.some((subject) => readers.includes(subject)),
      );
    }
  });
  checkPublications(notices.values(), context);
  return notices;
}

/** Sections of a notice and all within them, in the order of reading. */
export function allSections(sections: readonly SectionPlan[]): SectionPlan[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}
