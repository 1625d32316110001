import type { PanelFinding, PanelPage, PanelState } from '../state.ts';
import { element } from './element.ts';
import css from './panel.css';

/** The bar at the foot of the page, with the list of pages and that of findings above it. */
export interface View {
  show(state: PanelState): void;
  /** Says that nothing more will come for now. */
  lost(): void;
}

/** Puts the bar behind the page, in a tree of its own, so that neither styles the other. */
export function viewOn(page: Document): View {
  const status = element('p', { class: 'status', role: 'status' });
  const pages = drawer('pages', 'Pages');
  const findings = drawer('findings', 'Findings');
  const host = element('policyc-preview' as 'div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet()];
  shadow.append(element('section', { class: 'bar', 'aria-label': 'policyc preview' }, pages.box, status, findings.box));
  shadow.addEventListener('keydown', closeOnEscape);
  page.documentElement.append(host);
  // So that no link of the page is behind the bar when the keyboard comes to it.
  page.documentElement.style.scrollPaddingBottom = '5rem';
  let last: PanelState | undefined;
  return {
    show(state) {
      const here = state.pages.find(({ href }) => href === location.pathname);
      const said = element('span', { class: 'unseen' }, `: ${countOf(state)}`);
      status.replaceChildren(statusOf(state), said);
      status.dataset['status'] = state.status;
      pages.name(here ? shortName(here) : 'Pages');
      pages.fill(pagesOf(state.pages));
      findings.name(countOf(state));
      findings.box.dataset['severity'] = state.status === 'failed' ? 'error' : (state.findings[0]?.severity ?? 'none');
      findings.fill(findingsOf(state));
      // Opened for whoever breaks the policy; who closes it then has seen it.
      if (isWrong(state) && !(last && isWrong(last))) findings.box.open = true;
      else if (last && isWrong(last) && !isWrong(state)) findings.box.open = false;
      last = state;
    },
    lost() {
      status.textContent = 'The preview has ended; start it again with “policyc preview”.';
      status.dataset['status'] = 'failed';
    },
  };
}

interface Drawer {
  readonly box: HTMLDetailsElement;
  name(text: string): void;
  fill(content: readonly Node[]): void;
}

/** A button with a list that opens above the bar; only one is open at a time. */
function drawer(kind: string, label: string): Drawer {
  const name = element('span', {}, label);
  const summary = element('summary', {}, name);
  const list = element('div', { class: 'list', tabindex: '0', role: 'region', 'aria-label': label });
  return {
    box: element('details', { class: kind, name: 'policyc' }, summary, list),
    name(text) {
      name.textContent = text;
    },
    // What is the same stays, and with it the place in the list.
    fill(content) {
      const fresh = element('div', {}, ...content);
      if (!list.firstElementChild?.isEqualNode(fresh)) list.replaceChildren(fresh);
    },
  };
}

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

function closeOnEscape(event: Event): void {
  if ((event as KeyboardEvent).key !== 'Escape') return;
  const open = (event.target as Element).closest('details[open]');
  if (!(open instanceof HTMLDetailsElement)) return;
  open.open = false;
  open.querySelector('summary')?.focus();
}

function isWrong({ status, hasErrors }: PanelState): boolean {
  return status === 'failed' || hasErrors;
}

/** The time tells that a change has arrived, where the page looks the same. */
function statusOf({ status }: PanelState): string {
  return `${status === 'built' ? 'Built' : 'Not built'} ${new Date().toLocaleTimeString()}`;
}

function countOf({ status, totals }: PanelState): string {
  return status === 'failed' ? 'not read' : totals;
}

function shortName({ title, locale }: PanelPage): string {
  return locale === undefined ? title : `${title} · ${locale}`;
}

/** A line for each document, with a link for each of its languages. */
function pagesOf(pages: readonly PanelPage[]): Node[] {
  const documents = Map.groupBy(pages, ({ document }) => document);
  const lines = [...documents.values()].map((versions) => element('li', {}, ...linksOf(versions)));
  return [element('ul', {}, ...lines)];
}

function linksOf([first, ...others]: readonly PanelPage[]): Node[] {
  if (!first) return [];
  const title = linkTo(first, first.title);
  return others.length === 0 ? [title] : [title, ...[first, ...others].map((page) => linkTo(page, page.locale ?? ''))];
}

function linkTo(page: PanelPage, words: string): HTMLAnchorElement {
  const here = page.href === location.pathname;
  return element('a', { href: page.href, ...(here && { 'aria-current': 'page' }) }, words);
}

function findingsOf({ status, failure, hasErrors, outlook, findings, more, pages }: PanelState): Node[] {
  const stays = pages.length > 1 ? 'Notices and records are shown as they last were.' : '';
  if (status === 'failed') return [element('p', { class: 'message' }, failure ?? ''), element('p', {}, stays)];
  const next = outlook && `${outlook.slice(0, 1).toUpperCase()}${outlook.slice(1)}.`;
  const about = [hasErrors ? `Nothing is built as long as there is an error. ${stays}` : '', next].join(' ').trim();
  const rest = more > 0 ? `There are ${more} more; “policyc check” lists all.` : '';
  const none = findings.length === 0 ? 'There are none.' : '';
  const list = element('ol', {}, ...findings.map(itemOf));
  return [element('p', {}, about || none), list, element('p', {}, rest)];
}

function itemOf({ severity, code, rule, place, line, message, why, help }: PanelFinding): HTMLLIElement {
  const [before, wrong, after] = line;
  return element(
    'li',
    { class: severity },
    element(
      'p',
      { class: 'head' },
      element('strong', {}, severity),
      ' ',
      element('code', {}, place),
      ` ${code} ${rule}`,
    ),
    element('p', { class: 'message' }, ...words(message)),
    element('pre', {}, before, element('mark', {}, wrong), after),
    element('p', {}, ...words(help)),
    element('p', { class: 'why' }, ...words(why)),
  );
}

/** Text, with what is to be written between backticks. */
function words(text: string): (Node | string)[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}
