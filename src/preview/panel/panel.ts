// Runs in the browser, in the pages that preview serves: shows the state of the build and puts new pages in place.
import type { PanelState } from '../state.ts';
import { mend } from './mend.ts';
import { viewOn } from './view.ts';

const view = viewOn(document);
let build = (document.currentScript as HTMLScriptElement).dataset['build'];
let wanted = build;
let events: EventSource | undefined;

/** A browser has few connections to one server: pages that nobody sees give theirs back, and catch up when they are seen. */
function connect(): void {
  events?.close();
  if (document.hidden) return;
  events = new EventSource('/_preview/events');
  events.onmessage = ({ data }) => {
    const state: PanelState = JSON.parse(data);
    view.show(state);
    wanted = state.build;
    void refresh();
  };
  events.onerror = view.lost;
}

let refreshing = false;

/** Brings the page to the build that is wanted, one after the other. */
async function refresh(): Promise<void> {
  if (refreshing) return;
  refreshing = true;
  try {
    while (build !== wanted) {
      const asked = wanted;
      await renew();
      build = asked;
    }
  } finally {
    refreshing = false;
  }
}

async function renew(): Promise<void> {
  const answer = await fetch(location.pathname);
  // The page has gone, or the first one is there.
  if (!answer.ok || answer.redirected) return location.assign('/');
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (styleOf(fresh) !== styleOf(document)) return location.reload();
  document.title = fresh.title;
  document.documentElement.lang = fresh.documentElement.lang;
  document.documentElement.dir = fresh.documentElement.dir;
  mend(document.body, fresh.body);
}

/** A page may use no stylesheet but that with which it was loaded. */
function styleOf({ head }: Document): string {
  return [...head.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
}

document.addEventListener('visibilitychange', connect);
connect();
