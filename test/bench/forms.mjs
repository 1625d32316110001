// A notice of ours, from its Markdown, in the source forms of other tools: its sections without their numbers, and its
// references in the way that each tool numbers and links by itself.
import { marked } from 'marked';

const ANCHOR = /<a id="([^"]+)"><\/a>/;

/** How many references a notice has, without those of its list of contents. */
export function referencesIn(markdown) {
  return withoutContents(markdown).match(/\]\(#/g).length;
}

/** For pandoc: ids in braces, and links. */
export function forPandoc(markdown) {
  return withoutContents(markdown)
    .replace(/^(#+) <a id="([^"]+)"><\/a>[\d.]+ (.*)$/gm, '$1 $3 {#$2}')
    .replace(new RegExp(ANCHOR, 'g'), '[]{#$1}');
}

/** For Asciidoctor: `<<id>>`, which it words by its `xrefstyle`. */
export function forAsciidoctor(markdown) {
  const sections = sectionsOf(markdown);
  // Two hyphens would become a dash.
  const named = (id) => id.replace('--', '_');
  return written(markdown, {
    head: (title) => `= ${title}\n:toc:\n:sectnums:\n:xrefstyle: full\n`,
    heading: (depth, title, id) => `[#${named(id)}]\n${'='.repeat(depth)} ${title}`,
    anchor: (id) => `[[${named(id)}]]`,
    text: (text) => text.replace(/([*_`#^~[\]{}|+])/g, '{empty}$1'),
    strong: (text) => `**${text}**`,
    link: (url, text) => `${url}[${text}]`,
    reference: (id, text) => (sections.has(id) ? `<<${named(id)}>>` : `<<${named(id)},${text}>>`),
    break: ' +\n',
    item: (depth, text, inner) => `${'*'.repeat(depth)} ${text}\n${inner}`,
    table: (rows) =>
      `[%header]\n|===\n${rows.map((cells) => cells.map((cell) => `|${cell}`).join(' ')).join('\n')}\n|===`,
  });
}

/** For Sphinx: `:numref:` to numbered sections. */
export function forSphinx(markdown) {
  const sections = sectionsOf(markdown);
  const lines = ['', '*', '=', '-'];
  return written(markdown, {
    head: (title) => `${title}\n${lines[1].repeat(title.length)}`,
    heading: (depth, title, id) => `.. _${id}:\n\n${title}\n${lines[depth].repeat(title.length)}`,
    anchor: (id) => `.. _${id}:\n\n`,
    text: (text) => text.replace(/([\\*_`|])/g, '\\$1'),
    strong: (text) => `**${text}**`,
    link: (url, text) => `\`${text} <${url}>\`__`,
    reference: (id, text) =>
      sections.has(id) ? `:numref:\`section {number} ({name}) <${id}>\`` : `:ref:\`${text} <${id}>\``,
    break: '\n',
    item: (depth, text, inner) => indented(`- ${text.replaceAll('\n', '\n  ')}\n\n${inner}`, depth - 1),
    table: (rows) =>
      `.. list-table::\n   :header-rows: 1\n\n${rows.map((cells) => cells.map((cell, at) => `   ${at ? ' ' : '*'} - ${cell.replaceAll('\n', '\n       ')}`).join('\n')).join('\n')}`,
  });
}

function withoutContents(markdown) {
  return markdown.replace(/^\*\*Contents\*\*\n\n(?:\s*- .*\n)+/m, '');
}

function sectionsOf(markdown) {
  return new Set([...markdown.matchAll(/^#+ <a id="([^"]+)">/gm)].map(([, id]) => id));
}

function indented(text, depth) {
  return text.replace(/^(?=.)/gm, '  '.repeat(depth));
}

function written(markdown, form) {
  return blocks(marked.lexer(withoutContents(markdown)), form);
}

function blocks(tokens, form) {
  return tokens
    .filter(({ type }) => type !== 'space')
    .map((token) => block(token, form))
    .join('\n\n');
}

function block(token, form) {
  const [, id] = ANCHOR.exec(token.raw) ?? [];
  if (token.type === 'heading') {
    const words = token.tokens.filter(({ type }) => type !== 'html');
    const title = inline(words, form).replace(/^[\d.]+ /, '');
    return token.depth === 1 ? form.head(title) : form.heading(token.depth, title, id);
  }
  if (token.type === 'paragraph') return inline(token.tokens, form);
  if (token.type === 'list') return list(token, form, 1);
  if (token.type === 'table')
    return form.table([token.header, ...token.rows].map((row) => row.map(({ tokens }) => inline(tokens, form))));
  // What is set off by a line at its side is a paragraph like others here.
  if (token.type === 'blockquote') return blocks(token.tokens, form);
  throw new Error(`no form for ${token.type}`);
}

function list({ items }, form, depth) {
  return items
    .map(({ tokens }) => {
      const inner = tokens.filter(({ type }) => type === 'list').map((each) => list(each, form, depth + 1));
      const own = tokens.filter(({ type }) => type !== 'list').map((each) => inline(each.tokens ?? [], form));
      return form.item(depth, own.join(' ').trim(), inner.join(''));
    })
    .join('');
}

function inline(tokens, form) {
  return tokens.map((token) => span(token, form)).join('');
}

function span(token, form) {
  if (token.type === 'html') {
    const [, id] = ANCHOR.exec(token.raw) ?? /<a id="([^"]+)">/.exec(token.raw) ?? [];
    return id ? form.anchor(id) : '';
  }
  if (token.type === 'strong') return form.strong(inline(token.tokens, form));
  if (token.type === 'br') return form.break;
  if (token.type === 'link') {
    const text = inline(token.tokens, form);
    return token.href.startsWith('#') ? form.reference(token.href.slice(1), text) : form.link(token.href, text);
  }
  return form.text(token.text);
}
