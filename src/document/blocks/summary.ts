import type { Words } from '../../locale/index.ts';
import { type Activity, rightsOf, type SectionPlan } from '../../model/index.ts';
import { activityTitle, block, listed, reference, type Writer, words } from '../writer.ts';
import { isKeptVariously, periodsOf } from './retention.ts';
import { recipientsOf } from './transfers.ts';

/** The first layer: who, what for, to whom, how long, which rights. Stands before the first section of each notice. */
export const summary = block({
  template: 'notice/summary',
  shape: {
    scope: 'passage',
    controller: 'words',
    jointControllers: 'words',
    controllerAt: 'words',
    activities: [{ at: 'words', periods: 'words', several: 'flag' }],
    criteriaAt: 'words',
    recipients: 'words',
    recipientsAt: 'words',
    countries: 'words',
    rights: 'words',
    rightsAt: 'words',
    effective: 'words',
    version: 'words',
    changesAt: 'words',
  },
  gather(writer) {
    const { facts, model, notice } = writer;
    const found = recipientsOf(writer);
    const at = (show: SectionPlan['entry']['show']) => {
      const section = writer.showing.get(show);
      return section && reference('section', section.id, section.declared);
    };
    return {
      scope: facts.passage(notice.entry, 'scope'),
      controller: facts.plain(model.policy.controller, 'name'),
      jointControllers: jointlyWith(writer),
      controllerAt: at('controller'),
      activities: notice.activities.map((activity) => ({
        at: activityTitle(writer, activity),
        // A period that holds for some data alone, with criteria for the others, would promise too little or too much.
        periods: isKeptByCriteria(activity) ? undefined : periodsOf(writer, activity),
        several: isKeptVariously(activity),
      })),
      criteriaAt: criteriaIn(writer, at('retention')),
      recipients: listed(
        writer,
        found.map(({ entry }) => facts.plain(entry, 'name')),
      ),
      recipientsAt: found.length > 0 ? at('recipients') : undefined,
      countries: listed(writer, countriesOf(writer, found)),
      rights: listed(
        writer,
        [...rightsOf(notice)].map((right) => words(writer, `right.${right}`)),
      ),
      rightsAt: at('rights'),
      effective: facts.date(notice.entry, 'effective'),
      version: facts.plain(notice.entry, 'version'),
      changesAt: notice.entry.changes ? at('changes') : undefined,
    };
  },
});

/** With whom the controller decides about an activity of the notice, each once. */
function jointlyWith(writer: Writer): Words | undefined {
  const found = new Set(writer.notice.activities.flatMap(({ jointControllers }) => jointControllers));
  return listed(
    writer,
    [...found].map(({ entry }) => writer.facts.plain(entry, 'name')),
  );
}

/** Where readers find how long data are kept: `section` is the one on periods, which is left out where no activity has any. */
function criteriaIn(writer: Writer, section: Words | undefined): Words | undefined {
  const kept = writer.notice.activities.filter(({ retention }) => retention.length > 0);
  if (section && kept.length > 0) return section;
  return listed(
    writer,
    kept.filter(isKeptByCriteria).map(({ id, declared }) => reference('activity', id, declared)),
  );
}

function isKeptByCriteria({ retention }: Activity): boolean {
  return retention.some(({ entry }) => entry.period === undefined && entry.criteria !== undefined);
}

/** The third countries to which the policy declares a transfer, each once. */
function countriesOf(writer: Writer, recipients: ReturnType<typeof recipientsOf>): Words[] {
  const found = new Map<string, Words>();
  for (const { transfers, entry: owner } of recipients)
    for (const { country, entry } of transfers) {
      const name = country && entry && writer.facts.country(entry.country ? entry : owner, 'country');
      if (name && !found.has(country)) found.set(country, name);
    }
  return [...found.values()];
}
