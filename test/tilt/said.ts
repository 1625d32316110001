type Yaml = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Yaml>>;

/** What TILT can say of a policy, by the names of entries and not by their ids, whatever the order. */
export function said(policy: Yaml): unknown {
  const { controller, notices, rights, activities, dataCategories } = policy as Readonly<Record<string, Entries>>;
  const names = namesIn(policy);
  const [notice] = Object.values(notices ?? {});
  const { contact } = (rights ?? {}) as Yaml;
  return {
    controller: pick(controller, 'name', 'address', 'country', 'dpo', 'supervisoryAuthority'),
    notice: pick(notice, 'effective', 'version', 'languages', 'url'),
    rights: [pick(contact, 'email', 'form'), pick(rights, 'identity', 'fee')],
    categories: sorted(Object.values(dataCategories ?? {}).map((each) => pick(each, 'name', 'examples'))),
    parties: sorted(
      ['processors', 'recipients'].flatMap((kind) =>
        Object.values((policy[kind] ?? {}) as Entries).map((each) => [
          kind,
          pick(each, 'name', 'role', 'category', 'address', 'country', 'transfer'),
        ]),
      ),
    ),
    activities: sorted(Object.values(activities ?? {}).map((each) => activity(each, names))),
  };
}

interface Names {
  readonly category: (id: unknown) => unknown;
  readonly recipient: (id: unknown) => unknown;
  readonly law: (id: unknown) => unknown;
}

function namesIn(policy: Yaml): Names {
  const of = (key: string, ...maps: string[]) => {
    const entries = maps.flatMap((map) => Object.entries((policy[map] ?? {}) as Entries));
    const found = new Map(entries.map(([id, entry]): [string, unknown] => [id, entry[key]]));
    return (id: unknown) => found.get(id as string) ?? id;
  };
  return {
    category: of('name', 'dataCategories'),
    recipient: of('name', 'processors', 'recipients'),
    law: of('citation', 'legalBases'),
  };
}

function activity(entry: Yaml, { category: name, recipient, law }: Names): unknown {
  const data = list(entry['data'], 'category');
  const each = (line: Yaml) => ((line['data'] ?? data.map(({ category }) => category)) as unknown[]).map(name);
  const retention = entry['retention'] === undefined ? [] : [entry['retention']].flat();
  return {
    title: entry['title'],
    decisions: entry['automatedDecisions'],
    purposes: sorted(
      (entry['purposes'] as Yaml[]).map(({ text, basis, special, interest }) => [text, law(basis), special, interest]),
    ),
    data: sorted(data.map((one) => [name(one['category']), one['required'], one['consequence']])),
    recipients: sorted(
      list(entry['recipients'], 'recipient').map((one) => [recipient(one['recipient']), sorted(each(one))]),
    ),
    retention: sorted(
      (retention as Yaml[]).flatMap((line) =>
        each(line).map((of) => [of, line['period'], line['criteria'], line['law']]),
      ),
    ),
    sources: sorted(
      list(entry['sources'], 'name').flatMap((line) => each(line).map((of) => [of, line['name'], line['public']])),
    ),
  };
}

function list(value: unknown, key: string): Yaml[] {
  return ((value ?? []) as unknown[]).map((each) => (typeof each === 'string' ? { [key]: each } : (each as Yaml)));
}

function pick(entry: unknown, ...keys: string[]): unknown {
  return keys.map((key) => (entry as Yaml | undefined)?.[key]);
}

function sorted(values: readonly unknown[]): unknown[] {
  return [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
