// The English messages of the code, each with the place where a reader meets it.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {extractionConfig} from './locales.mjs';

const source = (file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');

/** The files of words in the order in which a reader meets them. What others have comes last. */
const pages = ['questions', 'results', 'reasons', 'danger-list', 'why', 'guidance', 'follow-up', 'hand-over', 'labels'];

/** The names around a message in the code, outermost first: `danger-signs`, `answers`, `breathing`, `hint`. */
function namesAround(node) {
  const names = [];
  for (let at = node.parent; at; at = at.parent) if (at.name?.text) names.unshift(at.name.text);
  return names;
}

/**
 * All messages in the order of the code, which is that of the catalogues. Each has its `place` in words, and its `order`
 * on the way of a reader through the pages.
 */
export function extractMessages(status) {
  const {messages, errors} = new RuntimeLitLocalizer(extractionConfig(status)).extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({messageText}) => String(messageText)).join('\n'));
  const onStartPage = [...source('views/start.ts').matchAll(/words\.(\w+)/g)].map(([, name]) => name);
  const drawn = new Set([...source('views/drawings.ts').matchAll(/^ {2}'?([a-z-]+)'?: \[/gm)].map(([, code]) => code));

  return messages.map(({name, contents, desc, file, node}) => {
    const page = basename(file.fileName, '.ts');
    // The first is the constant that holds all words of a file, where there is one.
    const names = namesAround(node).filter((part) => !/^(texts|answers|words)$/.test(part));
    const start = page === 'labels' ? onStartPage.indexOf(names[0]) : -1;
    const drawing = names.findLast((part) => drawn.has(part));
    return {
      name,
      contents,
      desc,
      place: [
        [start >= 0 ? 'start' : page, ...names].join(' › '),
        ...(drawing ? [`drawing "${drawing}" of src/views/drawings.ts`] : []),
      ].join(', with the '),
      order: start >= 0 ? [0, start, node.pos] : [pages.indexOf(page) + 1 || pages.length + 1, page, node.pos],
    };
  });
}

/** The same messages as a reader meets them, which is how translators get them. */
export const inPageOrder = (messages) =>
  [...messages].sort(({order: one}, {order: other}) => {
    const at = one.findIndex((part, index) => part !== other[index]);
    return at < 0 ? 0 : one[at] < other[at] ? -1 : 1;
  });
