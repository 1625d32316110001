// What the tests measure within a page. Each function gives words that name what is wrong, or none.
window.measure = {
  /** What needs sideways scrolling, or is cut off. */
  cut() {
    const width = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!seen(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > width + 0.5) found.push(`sticks out: ${shown(element)}`);
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth) found.push(`is cut: ${shown(element)}`);
    }
    return found;
  },

  /** Cells that a reader of a narrow page could not make out: too narrow for words, or without the head of their column. */
  hardToRead() {
    return [...document.querySelectorAll('td')].filter(seen).flatMap((cell) => {
      const head = cell.closest('table').tHead.rows[0].cells[cell.cellIndex].textContent;
      const label = getComputedStyle(cell, '::before').content;
      if (cell.cellIndex > 0 && label !== JSON.stringify(head)) return [`has no head: ${shown(cell)}`];
      return cell.clientWidth < 240 ? [`is ${cell.clientWidth} px wide: ${shown(cell)}`] : [];
    });
  },

  /** Words of a table that a line breaks although a column has room for them. */
  torn() {
    return tornIn('th, td', /(?<![\p{L}\d@/._-])\p{L}{2,14}(?![\p{L}\d@/._-])/gu);
  },

  /** Words that a title or a label breaks, up to the longest that stands in ours: "Verarbeitungstätigkeiten". */
  tornTitles() {
    return tornIn('h1, h2, h3, h4, dt', /(?<!\p{L})\p{L}{2,24}(?!\p{L})/gu);
  },

  /** The rule below the head, where it is wider or narrower than what stands above it. */
  rule() {
    const head = document.querySelector('.head');
    const widest = Math.max(...[...head.children].map((child) => child.clientWidth));
    const isDrawn = Number.parseFloat(getComputedStyle(head).borderBottomWidth) > 0;
    return isDrawn && head.clientWidth !== widest ? [`${head.clientWidth} px below ${widest} px`] : [];
  },

  /** Lines so long that the eye does not find the next one. */
  longLines() {
    return [...document.querySelectorAll('main p, main li, main dd')].filter(seen).flatMap((element) => {
      const { fontSize } = getComputedStyle(element);
      const ems = element.clientWidth / Number.parseFloat(fontSize);
      return ems > 42 ? [`is ${Math.round(ems)} em wide: ${shown(element)}`] : [];
    });
  },

  /** What has the focus, and whether it can be seen that it has. */
  async focus() {
    await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Pages scroll by whole pixels.
    const inView = top > -1 && left > -1 && bottom < innerHeight + 1 && right < innerWidth + 1;
    const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return {
      index: [...document.querySelectorAll('a[href], button, input, summary, [tabindex]')].indexOf(element),
      fault: !inView ? `out of view: ${shown(element)}` : !isMarked ? `not marked: ${shown(element)}` : undefined,
    };
  },

  /** What the contents mark where each section begins that can be scrolled to the top. */
  async current() {
    const found = [];
    for (const heading of document.querySelectorAll('main > section > h2')) {
      heading.scrollIntoView();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const marked = [...document.querySelectorAll('.contents a:target-current')];
      if (heading.getBoundingClientRect().top > 30) break;
      found.push({ section: heading.id, current: marked.map((link) => link.getAttribute('href')) });
    }
    return found;
  },

  /** What could run, or ask for anything. */
  active() {
    const run = [...document.querySelectorAll('script, iframe, object, embed, form, link[rel=stylesheet], [src]')];
    const handlers = [...document.querySelectorAll('*')].filter((each) =>
      each.getAttributeNames().some((name) => name.startsWith('on')),
    );
    return [...run, ...handlers].map(shown);
  },
};

function tornIn(selector, words) {
  const range = document.createRange();
  return [...document.querySelectorAll(selector)].filter(seen).flatMap((element) => {
    const found = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of text.data.matchAll(words)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (range.getClientRects().length > 1) found.push(`is torn: ${word}`);
      }
    }
    return found;
  });
}

function seen(element) {
  // The link past the contents waits beside the page; on a phone, the heads of tables are for screen readers alone.
  return !element.matches('.skip, thead, thead *') && element.checkVisibility() && element.clientWidth > 0;
}

function shown(element) {
  return element.outerHTML.replace(/\s+/g, ' ').slice(0, 100);
}
