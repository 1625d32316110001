import type { SectionPlan } from '../model/index.ts';

/** Whether a section, or one within it, shows this kind of facts. */
export function shows(sections: readonly SectionPlan[], kind: NonNullable<SectionPlan['entry']['show']>): boolean {
  return sections.some(({ entry, sections: inner }) => entry.show === kind || shows(inner, kind));
}
