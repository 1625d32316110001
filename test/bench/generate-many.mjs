// Many small policies, as a large group of companies or an agency has them: `node test/bench/generate-many.mjs 2000 folder`
// writes folder/company-0000/policy/ and so on. The same number gives the same policy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes so many policies below a folder; gives the names of their folders, seen from there. */
export function writePolicies(count, folder) {
  return Array.from({ length: count }, (_, index) => {
    const name = `company-${String(index).padStart(5, '0')}/policy`;
    mkdirSync(join(folder, name), { recursive: true });
    for (const [file, text] of Object.entries(filesOf(index))) writeFileSync(join(folder, name, file), text);
    return name;
  });
}

const TOWNS = ['14482 Potsdam', '10115 Berlin', '20095 Hamburg', '50667 Köln', '80331 München'];
const ACTIVITIES = [
  ['orders', 'Orders', 'We carry out what you have ordered.', 'b', ['contact', 'orders']],
  ['accounts', 'Accounts', 'We keep your account.', 'b', ['contact', 'credentials']],
  ['support', 'Support', 'We answer your questions.', 'f', ['contact', 'messages'], 'content customers'],
  ['usage', 'Statistics of use', 'We count how the service is used.', 'f', ['usage'], 'a service that works'],
  [
    'security',
    'Measures against attacks',
    'We find attacks and ward them off.',
    'f',
    ['usage'],
    'a service that is safe',
  ],
  ['payments', 'Payments', 'We collect what you owe us.', 'b', ['contact', 'payments']],
  ['events', 'Events', 'We invite you to events and count the guests.', 'f', ['contact'], 'meeting our customers'],
  ['surveys', 'Surveys', 'We ask how content you are.', 'f', ['contact', 'answers'], 'a service that people like'],
];
const CATEGORIES = {
  contact: ['contact data', 'name, e-mail address'],
  orders: ['data of orders', 'goods, prices'],
  credentials: ['credentials', 'user name, password'],
  messages: ['messages', 'questions, our answers'],
  usage: ['data of use', 'pages, times'],
  payments: ['data of payments', 'amounts, days'],
  answers: ['answers', 'marks, remarks'],
};

function filesOf(index) {
  const random = sequence(index + 1);
  const activities = ACTIVITIES.filter(() => random() < 0.7);
  const chosen = activities.length > 0 ? activities : ACTIVITIES.slice(0, 1);
  const wanted = Math.min(chosen.length, 1 + Math.floor(random() * 4));
  const processors = Array.from({ length: wanted }, (_, number) => `processor-${number}`);
  return {
    'company.yaml': company(index, random),
    'activities.yaml': `activities:\n${chosen.map((each, at) => activity(each, processors[at % wanted], random)).join('')}`,
    'data.yaml': data(chosen, processors, random),
    'notice.yaml': notice(chosen),
  };
}

function company(index, random) {
  return `policyc: 1
asOf: 2026-11-01
controller:
  name: Company ${index} GmbH
  address: Musterweg ${1 + Math.floor(random() * 99)}, ${TOWNS[Math.floor(random() * TOWNS.length)]}
  country: DE
  email: privacy@company-${index}.example
  imprint: https://company-${index}.example/imprint
  dpo: { email: dpo@company-${index}.example, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
rights: { contact: { email: privacy@company-${index}.example }, deadline: P1M }
`;
}

function activity([id, title, text, basis, categories, interest], processor, random) {
  return `  ${id}:
    title: ${title}
    description: ${title} are described here; what you can demand of us is in [[rights]].
    purposes:
      - text: ${text}
        basis: gdpr:6(1)(${basis})${interest ? `\n        interest: ${interest}\n        balancing: LIA-1` : ''}
    subjects: [customers]
    data: [${categories.map((category) => `{ category: ${category}, required: recorded }`).join(', ')}]
    recipients: [${processor}]
    retention: { period: P${1 + Math.floor(random() * 36)}M, from: the day of the event, then: erase }
    automatedDecisions: []
    measures: [encryption]
`;
}

function data(activities, processors, random) {
  const used = new Set(activities.flatMap(([, , , , categories]) => categories));
  const categories = Object.entries(CATEGORIES).filter(([id]) => used.has(id));
  return `dataSubjects:
  customers: { name: customers }
dataCategories:
${categories.map(([id, [name, examples]]) => `  ${id}: { name: ${name}, examples: [${examples}] }\n`).join('')}processors:
${processors.map((id) => processor(id, random)).join('')}measures:
  encryption: { name: encryption in transit }
`;
}

function processor(id, random) {
  const number = Math.floor(random() * 1000);
  return `  ${id}:
    name: Processor ${number} of ${id.slice(-1)}
    address: Street ${number}, Town
    country: DE
    service: service ${number}
    contract: { kind: dpa, date: 2026-01-15 }
`;
}

function notice(activities) {
  return `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [customers]
    scope: This notice is about all that we do.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
${activities.map(([id, title]) => `      - { id: ${id}-section, title: ${title}, show: activities, activities: [${id}] }\n`).join('')}      - { id: recipients, show: recipients }
      - { id: rights, show: rights }
`;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function sequence(seed) {
  let state = seed * 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writePolicies(Number(process.argv[2]), resolve(process.argv[3] ?? '.'));
