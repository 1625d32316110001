import type { Recipient } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1f-country-named
export const recipientCountryUnnamed: Rule = {
  code: 'P4420',
  name: 'recipient-country-unnamed',
  severity: 'warning',
  cites: ['gdpr:13(1)(f)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a recipient is named without the country in which it gets the data',
  why: 'Whether data leave the European Economic Area, and where to, people can only know if the country is named.',
  fix: 'Add `country:` to the recipient, or a `transfer:` for each third country.',
  bad: `
recipients:
  subsidiaries: #!
    name: Subsidiaries of Example GmbH
    role: group
    category: true
    why: development of our products
`,
  good: `
recipients:
  subsidiaries:
    name: Subsidiaries of Example GmbH
    role: group
    category: true
    country: DE
    why: development of our products
`,
  *check({ model }) {
    for (const recipient of model.recipients.values()) {
      const { id, entry, transfers, declared } = recipient;
      if (entry.country || transfers.length > 0 || !needsCountry(recipient)) continue;
      yield {
        at: declared,
        message: `nothing says in which country "${recipient.name}" gets the data`,
        help: `Add the country to "${id}", for example \`country: DE\`.`,
      };
    }
  },
};

/** Departments and authorities are where the controller is; a category such as hotels may be anywhere. */
function needsCountry({ role, entry }: Recipient): boolean {
  if (role === 'internal' || role === 'authority') return false;
  return role === 'group' || !('category' in entry && entry.category);
}
