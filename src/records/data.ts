import type { Activity, Client, Model, Recipient } from '../model/index.ts';

/**
 * The record of Art. 30(1) as data: ids resolved to what they name, texts as the policy has them; activities are made
 * one by one while they are written. Described by `record.schema.json`.
 */
export function recordData(model: Model): object {
  const { policy } = model;
  return {
    version: 1,
    controller: policy.controller,
    activities: activitiesData(model),
    ...(model.clients.size > 0 && { clients: [...model.clients.values()].map(clientData) }),
  };
}

function* activitiesData(model: Model): Iterable<object> {
  for (const activity of model.activities.values()) yield activityData(activity, model);
}

function activityData(activity: Activity, model: Model): object {
  const { id, entry, purposes, subjects, data, recipients, retention, measures, jointControllers } = activity;
  const {
    purposes: _p,
    subjects: _s,
    data: _d,
    recipients: _r,
    retention: _t,
    measures: _m,
    jointControllers: _j,
    ...rest
  } = entry;
  return {
    id,
    ...rest,
    jointControllers: jointControllers.map(named),
    purposes: purposes.map((purpose) => ({
      ...purpose.entry,
      ...(purpose.basis?.national && { basis: named(purpose.basis.national) }),
    })),
    subjects: subjects.map(named),
    data: data.map(({ category, entry: more }) => ({ ...named(category), ...more, category: category.id })),
    recipients: recipients.map(({ recipient }) => recipientData(recipient)),
    retention: retention.map(({ entry: kept, data: kinds }) => ({
      ...kept,
      data: kinds.map((category) => category.id),
    })),
    measures: measures.map(named),
    notices: [...model.notices.values()].filter((notice) => notice.tells.has(activity)).map((notice) => notice.id),
  };
}

function recipientData({ id, role, entry, transfers }: Recipient): object {
  const { transfer: _one, transfers: _many, ...rest } = entry;
  return {
    id,
    ...rest,
    role,
    transfers: transfers.map(({ country, entry: declared }) => ({ ...(country && { country }), ...declared })),
  };
}

function clientData({ id, entry, processors, measures }: Client): object {
  return { id, ...entry, processors: processors.map(recipientData), measures: measures.map(named) };
}

function named({ id, entry }: { readonly id: string; readonly entry: object }): object {
  return { id, ...entry };
}
