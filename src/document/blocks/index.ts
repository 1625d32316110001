import type { SectionPlan } from '../../model/index.ts';
import type { BlockKind } from '../writer.ts';
import { activity } from './activities.ts';
import { changes } from './changes.ts';
import { consent, consents } from './consents.ts';
import { controller } from './controller.ts';
import { cookies } from './cookies.ts';
import { data } from './data.ts';
import { flows } from './flows.ts';
import { overview } from './overview.ts';
import { recipients } from './recipients.ts';
import { retention, retentionLine } from './retention.ts';
import { rights } from './rights.ts';
import { summary } from './summary.ts';
import { terms } from './terms.ts';
import { transfer, transfers } from './transfers.ts';

type Show = NonNullable<SectionPlan['entry']['show']>;

/** What a section can show with one template. Activities have a subsection each and are written by `compose`. */
export const blocks: Readonly<Record<Exclude<Show, 'activities'>, BlockKind>> = {
  controller: controller as BlockKind,
  terms: terms as BlockKind,
  data: data as BlockKind,
  cookies: cookies as BlockKind,
  recipients: recipients as BlockKind,
  transfers: transfers as BlockKind,
  retention: retention as BlockKind,
  rights: rights as BlockKind,
  consents: consents as BlockKind,
  changes: changes as BlockKind,
  flows: flows as BlockKind,
};

/** Every template of the notice with the shape of its data, for checking templates and for their documentation. */
export const noticeTemplates = [
  summary,
  overview,
  activity,
  consent,
  retentionLine,
  transfer,
  ...Object.values(blocks),
] as const;
