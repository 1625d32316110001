import type { Client, Model } from '../../model/index.ts';
import { type Demand, entrySpan, type Need, type Whole } from '../limb.ts';

/** Who is responsible: the controller, those with whom it decides, and the representative in the Union. */
export function responsible({ activities }: Whole, model: Model): Demand {
  const { controller } = model.policy;
  const joint = new Set(activities.flatMap(({ jointControllers }) => jointControllers));
  const parties = [
    ...named(
      model,
      controller,
      controller.name === undefined ? 'the controller' : `the controller "${controller.name}"`,
    ),
    ...[...joint].flatMap(({ entry }) => named(model, entry, `the joint controller "${entry.name}"`)),
    ...representative(model),
  ];
  return { needs: parties };
}

/** The representatives of joint controllers, where they are declared. */
export function jointRepresentatives({ activities }: Whole, model: Model): Demand {
  const joint = new Set(activities.flatMap(({ jointControllers }) => jointControllers));
  const needs = [...joint].flatMap(({ entry }) =>
    entry.representative ? named(model, entry.representative, `the representative of "${entry.name}"`) : [],
  );
  return { needs };
}

function representative(model: Model): Need[] {
  const { controller } = model.policy;
  if (controller.representative) return named(model, controller.representative, 'the representative in the Union');
  if (!controller.country || model.law.isEea(controller.country) || controller.publicBody) return [];
  const lacks = `the controller is in ${controller.country}, outside the European Economic Area, and no \`representative\` is declared`;
  return [{ what: 'the representative in the Union', of: [], at: controllerSpan(model), lacks }];
}

/** The contact details of the data protection officer. */
export function officerContact(_: Whole, model: Model): Demand {
  return { needs: officer(model, 'contact', 'a way to contact') };
}

/** The name of the data protection officer; that none is declared is said of the contact. */
export function officerName(_: Whole, model: Model): Demand {
  if (!model.policy.controller.dpo) return { needs: [] };
  return { needs: officer(model, 'name', 'the name of') };
}

function officer(model: Model, part: string, what: string): Need[] {
  const { dpo } = model.policy.controller;
  const lacks = dpo
    ? `the policy does not give ${what} the data protection officer`
    : 'no `dpo` is declared, and nothing says that none is designated';
  return [
    { what: `${what} the data protection officer`, part, of: dpo ? [dpo] : [], at: controllerSpan(model), lacks },
  ];
}

/** A client with its representative and its data protection officer, as far as they are declared. */
export function clientParties({ id, entry }: Client, model: Model): Demand {
  const at = entrySpan(model, ['clients'], id);
  const others = [
    { party: entry.representative, what: `the representative of "${entry.name}"` },
    { party: entry.dpo, what: `the data protection officer of "${entry.name}"` },
  ];
  const needs = others.flatMap(({ party, what }) => (party ? named(model, party, what, at) : []));
  return { needs: [...named(model, entry, `the client "${entry.name}"`, at), ...needs] };
}

function named(model: Model, party: object, what: string, at = controllerSpan(model)): Need[] {
  return [
    { what: `the name of ${what}`, part: 'name', of: [party], at, lacks: `the policy gives no name of ${what}` },
    {
      what: `a way to contact ${what}`,
      part: 'contact',
      of: [party],
      at,
      lacks: `the policy gives no way to contact ${what}`,
    },
  ];
}

function controllerSpan({ policy, spans }: Model) {
  return spans.entry(policy, 'controller');
}
