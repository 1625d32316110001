import { type Page, renderers } from '../../src/render/index.ts';
import type { Anchor, Block, Inline, Link, Linked, Notice, Section, Target } from '../../src/tree/index.ts';

/** Plain words as a node. */
export function text(words: string): Inline<Linked> {
  return { type: 'text', text: words };
}

/** A paragraph of plain words or nodes. */
export function paragraph(...children: readonly (string | Inline<Linked>)[]): Block<Linked> {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) };
}

/** A place; `kind--id` unless it is a section. */
export function target(id: string, more: Partial<Target> = {}): Target {
  return { kind: 'section', id, anchor: id, number: '', title: id, ...more };
}

export function anchor(to: Target): Anchor {
  return { type: 'anchor', target: to };
}

export function link(to: Target, words = `section ${to.number} (${to.title})`): Link {
  return { type: 'link', to, children: [text(words)] };
}

/** A section of a title and blocks; numbers come from its place among the others. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block<Linked>[];
  readonly parts?: readonly Part[];
}

/** A notice of these parts, numbered. */
export function noticeOf(parts: readonly Part[], more: Partial<Notice> = {}): Notice {
  const sections = parts.map((part, index) => sectionOf(part, `${index + 1}`));
  return { locale: 'en', title: [text('Privacy notice')], lead: [], targets: [], sections, ...more };
}

function sectionOf({ id, title, blocks, parts = [] }: Part, number: string): Section<Linked> {
  const place = anchor(target(id, { number, title }));
  return {
    place,
    title: [text(title)],
    blocks,
    sections: parts.map((part, index) => sectionOf(part, `${number}.${index + 1}`)),
  };
}

/** The words of the page in the tests. */
export const page = { contents: 'Contents', skip: 'Skip to the text', languages: 'Other languages' };

const rights = target('rights', { number: '11', title: 'Your rights' });
const objection = target('objection', {
  kind: 'right',
  anchor: 'right--objection',
  number: '11.1',
  title: 'Right to object',
});
const recipients = target('recipients', { number: '10', title: 'Recipients of your data' });
const heap = target('heap', { kind: 'processor', anchor: 'processor--heap', number: '10', title: 'Heap Analytics' });
const session = target('session', { kind: 'cookie', anchor: 'cookie--session', number: '4', title: 'SESSION' });
const cookies = target('cookies', { number: '4', title: 'Cookies and similar techniques' });
const profile = target('profile', {
  kind: 'activity',
  anchor: 'activity--profile',
  number: '7.2',
  title: 'Individual evaluation',
});
const website = target('website', {
  kind: 'notice',
  anchor: '',
  href: '../../website/en/notice.html',
  title: 'Privacy notice of the website',
});

const mail: Inline<Linked> = {
  type: 'weblink',
  href: 'mailto:privacy@donaudampf.example',
  children: [text('privacy@donaudampf.example')],
};
const site: Inline<Linked> = {
  type: 'weblink',
  href: 'https://authority.example/complaints?form=1&lang=en',
  children: [text('the complaint form of the authority')],
};
const strong = (words: string): Inline<Linked> => ({ type: 'strong', children: [text(words)] });
const emphasis = (words: string): Inline<Linked> => ({ type: 'emphasis', children: [text(words)] });
const list = (...items: readonly (readonly Block<Linked>[])[]): Block<Linked> => ({
  type: 'list',
  ordered: false,
  items,
});
const lineBreak: Inline<Linked> = { type: 'break' };

const COMPANY =
  'Donaudampfschifffahrtsgesellschaft und Binnenschiffereibetriebsvereinigung Potsdam-Babelsberg GmbH & Co. KG';

/** A long notice in which every type of node stands. */
export const fullNotice: Notice = noticeOf(
  [
    {
      id: 'controller',
      title: 'Who is responsible',
      blocks: [
        paragraph('We decide why and how your personal data are processed. The law calls us the controller:'),
        paragraph(COMPANY, lineBreak, 'August-Bebel-Straße 26–53, 14482 Potsdam', lineBreak, 'Germany'),
        paragraph('You reach us and our data protection officer at ', mail, '.'),
      ],
    },
    {
      id: 'terms',
      title: 'Terms that we use',
      blocks: [
        {
          type: 'definitions',
          items: [
            {
              term: [
                anchor(target('pseudonym', { kind: 'term', anchor: 'term--pseudonym' })),
                text('Pseudonymous identifier'),
              ],
              body: [
                paragraph(
                  'A number that stands for you. Only with a table that we keep apart does it lead back to you.',
                ),
              ],
            },
            {
              term: [text('GDPR')],
              body: [
                paragraph('The General Data Protection Regulation, Regulation (EU) 2016/679.'),
                paragraph('It applies in the whole European Economic Area.'),
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'log-files',
      title: 'IP addresses and log files',
      blocks: [
        paragraph(
          'Each time you open a page, our server notes the address of your device, the time, the page and the program that you use. We need this to find errors and to repel attacks; it is erased after seven days. You can object, see ',
          link(objection),
          '.',
        ),
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies and similar techniques',
      blocks: [
        paragraph('These are stored on your device or read from it:'),
        {
          type: 'table',
          head: ['Name', 'Set by', 'Purpose', 'Kept for', 'Needs consent', 'Described in'].map((word) => [text(word)]),
          rows: [
            [
              [anchor(session), { type: 'code', text: 'SESSION' }],
              [text(COMPANY)],
              [text('Keeps you signed in while you move from page to page')],
              [text('until you close the browser')],
              [text('No')],
              [link(cookies, 'section 4')],
            ],
            [
              [{ type: 'code', text: '_hp2_id.1234567890_very_long_identifier' }],
              [link(heap, 'Heap Analytics (section 10)')],
              [text('Recognises your device, so that visits can be counted | added up')],
              [text('13 months')],
              [text('Yes')],
              [link(profile, 'section 7.2')],
            ],
            [
              [{ type: 'code', text: 'consent' }],
              [text('us')],
              [text('Remembers your choice')],
              [text('12 months')],
              [text('No')],
              [],
            ],
          ],
        },
      ],
    },
    {
      id: 'registration',
      title: 'Registration',
      blocks: [
        paragraph('For an account we need:'),
        list(
          [paragraph('your name,')],
          [
            paragraph('your e-mail address, to which we send'),
            list([paragraph('a link that confirms the account,')], [paragraph('the link for a new password;')]),
          ],
          [paragraph('the name of the company that you work for.')],
        ),
      ],
    },
    {
      id: 'e-mail',
      title: 'E-mail through SendGrid',
      blocks: [
        paragraph('We send these messages:'),
        {
          type: 'list',
          ordered: true,
          items: [
            [paragraph('invoices,')],
            [paragraph('notices of maintenance,')],
            [paragraph('answers to your questions.'), paragraph('Answers are kept with the question.')],
          ],
        },
      ],
    },
    {
      id: 'usage',
      title: 'Usage tracking with Heap Analytics',
      blocks: [
        paragraph(
          'What we measure comes in two kinds. ',
          emphasis('Neither'),
          ' is combined with data from elsewhere.',
        ),
      ],
      parts: [
        {
          id: 'statistics',
          title: 'Statistics without your consent',
          blocks: [
            paragraph(strong('Purpose')),
            paragraph('We count how often each function is used.'),
            paragraph(strong('Legal basis')),
            paragraph('Legitimate interests (Art. 6(1)(f) GDPR).'),
          ],
        },
        {
          id: 'profile',
          title: 'Individual evaluation with your consent',
          blocks: [
            paragraph(
              anchor(profile),
              'Only if you agree, we follow the steps of single users. The declaration reads:',
            ),
            {
              type: 'quote',
              blocks: [
                paragraph('I agree that my use of the service is recorded and evaluated in order to improve it.'),
                paragraph('I can withdraw this at any time.'),
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'in-app',
      title: 'Messages within the service',
      blocks: [
        paragraph(
          'There are none at present; the website has them, see ',
          link(website, '“Privacy notice of the website”'),
          '.',
        ),
      ],
    },
    {
      id: 'support',
      title: 'Customer support through Zendesk',
      blocks: [paragraph('What you write to us is stored with your name until the matter is closed.')],
    },
    {
      id: 'recipients',
      title: 'Recipients of your data',
      blocks: [
        {
          type: 'table',
          head: ['Recipient', 'What for', 'Country'].map((word) => [text(word)]),
          rows: [
            [
              [
                anchor(heap),
                strong('Heap Analytics'),
                lineBreak,
                text('Heap Analytics, Inc., 116 Natoma St., San Francisco'),
              ],
              [text('Usage analytics')],
              [text('United States')],
            ],
            [[strong('Zendesk')], [text('Customer support')], [text('Ireland')]],
          ],
        },
      ],
    },
    {
      id: 'rights',
      title: 'Your rights',
      blocks: [paragraph('You have these rights. Write to ', mail, ', or use ', site, '.')],
      parts: [
        {
          id: 'objection-part',
          title: 'Right to object',
          blocks: [
            {
              type: 'callout',
              blocks: [
                paragraph(
                  anchor(objection),
                  'You can object at any time, on grounds that arise from your particular situation, to processing that rests on legitimate interests.',
                ),
                paragraph(
                  'The right concerns the processing described in ',
                  link(target('log-files', { number: '3', title: 'IP addresses and log files' })),
                  '.',
                ),
              ],
            },
          ],
        },
        {
          id: 'access',
          title: 'Right of access',
          blocks: [paragraph('We tell you which data about you we process.')],
          parts: [{ id: 'copy', title: 'Copies', blocks: [paragraph('The first copy is free of charge.')] }],
        },
      ],
    },
    {
      id: 'updates',
      title: 'Changes of this notice',
      blocks: [paragraph('This is version 2018.1, in force since 1 August 2018.')],
    },
  ],
  {
    title: [text('Privacy notice for the service')],
    lead: [
      paragraph('This notice is about the service of ', COMPANY, '.'),
      list(
        [
          paragraph(
            strong('Who is responsible:'),
            ' we are, see ',
            link(target('controller', { number: '1', title: 'Who is responsible' })),
            '.',
          ),
        ],
        [paragraph(strong('What for:')), list([paragraph('running the service,')], [paragraph('measuring its use.')])],
        [paragraph(strong('Who receives data:'), ' Heap Analytics and Zendesk, see ', link(recipients), '.')],
        [paragraph(strong('Your rights:'), ' access, objection and more, see ', link(rights), '.')],
      ),
    ],
  },
);

/** A renderer that gives its text as one string. */
export function rendererOf(format: (typeof renderers)[number]['format']): (notice: Notice, page: Page) => string {
  const found = renderers.find((each) => each.format === format) as (typeof renderers)[number];
  return (notice, page) => [...found.render(notice, page)].join('');
}
