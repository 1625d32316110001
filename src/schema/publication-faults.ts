import { type Fault, PUBLISHED, slip } from '../findings/index.ts';

export const badLocale: Fault = {
  code: 'P2019',
  name: 'locale-malformed',
  severity: 'error',
  summary: 'a value is no locale of a help center',
  why: 'The help center knows its languages by these names; another one would not be found there.',
  fix: 'Write it as the help center does in its addresses, in lower-case letters: en-us, de, pt-br.',
  cites: [],
  ...slip(PUBLISHED, 'en-us: 360003412419 } }', 'en_US: 360003412419 } }'),
};

export const badSubdomain: Fault = {
  code: 'P2020',
  name: 'subdomain-malformed',
  severity: 'error',
  summary: 'a value is no subdomain',
  why: 'The token is sent to this address and to no other, so it must be the name of one help center and nothing else.',
  fix: 'Write the name that stands before .zendesk.com: example for https://example.zendesk.com.',
  cites: [],
  ...slip(PUBLISHED, 'subdomain: example, ', 'subdomain: example.zendesk.com, '),
};
