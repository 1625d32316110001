import {
  type Activity,
  type Client,
  type JointController,
  type Model,
  needsRepresentative,
} from '../../model/index.ts';
import { controllerSpan, type Demand, type Need, notApplicable, type Whole } from '../limb.ts';

/** Who is responsible: the controller, those with whom it decides, and the representative in the Union. */
export function responsible({ activities }: Whole, model: Model): Demand {
  const { controller } = model.policy;
  const name = controller.name === undefined ? 'the controller' : `the controller "${controller.name}"`;
  const parties = [
    ...contactOf(controller, name),
    ...jointIn(activities).flatMap(({ entry }) => contactOf(entry, `the joint controller "${entry.name}"`)),
    ...representative(model),
  ];
  return { needs: atController(parties, model) };
}

/** The representatives of joint controllers, where they are declared. */
export function jointRepresentatives({ activities }: Whole, model: Model): Demand {
  const needs = jointIn(activities).flatMap(({ entry }) =>
    entry.representative ? contactOf(entry.representative, `the representative of "${entry.name}"`) : [],
  );
  return { needs: atController(needs, model) };
}

function jointIn(activities: readonly Activity[]): JointController[] {
  return [...new Set(activities.flatMap(({ jointControllers }) => jointControllers))];
}

function representative(model: Model): Need[] {
  const { controller } = model.policy;
  const what = 'the representative in the Union';
  if (controller.representative) return contactOf(controller.representative, what);
  if (!needsRepresentative(model)) return [];
  const lacks = `the controller is in ${controller.country}, outside the European Economic Area, and no \`representative\` is declared`;
  return [{ what, of: [], lacks }];
}

/** The contact details of the data protection officer. */
export function officerContact(_: Whole, model: Model): Demand {
  const { dpo, dpoNotRequired } = model.policy.controller;
  if (!dpo && dpoNotRequired) return notApplicable('no data protection officer is designated, as the policy says');
  return { needs: officer(model, 'contact', 'a way to contact') };
}

/** The name of the data protection officer; that none is declared is said of the contact. */
export function officerName(_: Whole, model: Model): Demand {
  return { needs: model.policy.controller.dpo ? officer(model, 'name', 'the name of') : [] };
}

function officer(model: Model, part: string, what: string): Need[] {
  const { dpo } = model.policy.controller;
  const lacks = dpo
    ? `the policy does not give ${what} the data protection officer`
    : 'no `dpo` is declared, and nothing says that none is designated';
  const need: Need = { what: `${what} the data protection officer`, part, of: dpo ? [dpo] : [], lacks };
  return atController([need], model);
}

/** A client with its representative and its data protection officer, as far as they are declared. */
export function clientParties({ entry }: Client): Demand {
  const { name, representative, dpo } = entry;
  const needs = [
    ...contactOf(entry, `the client "${name}"`),
    ...(representative ? contactOf(representative, `the representative of "${name}"`) : []),
    ...(dpo ? contactOf(dpo, `the data protection officer of "${name}"`) : []),
  ];
  return { needs };
}

/** The name of a party, and a way to reach it. */
function contactOf(party: object, who: string): Need[] {
  const name = { what: `the name of ${who}`, lacks: `the policy gives no name of ${who}` };
  const contact = { what: `a way to contact ${who}`, lacks: `the policy gives no way to contact ${who}` };
  return [
    { ...name, part: 'name', of: [party] },
    { ...contact, part: 'contact', of: [party] },
  ];
}

function atController(needs: readonly Need[], model: Model): Need[] {
  const at = controllerSpan(model);
  return needs.map((need) => ({ ...need, at }));
}
