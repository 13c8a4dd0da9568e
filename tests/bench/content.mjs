/* global document, setTimeout */
import {clickThrough, openPage} from './measure.mjs';

/** Hand-written answers and what they call for. A question that is not named is answered with `none`. */
const calm = {'time-since-session': ['under-48h'], 'pain-trend': ['better']};
export const paths = {
  /** Every question is asked: the path that is timed. */
  measured: {
    answers: {
      'time-since-session': ['48h-to-72h'],
      'pain-trend': ['same'],
      'pain-kind': ['ache', 'tingling'],
      'pain-place': ['needle-sites'],
      'skin-signs': ['small-bruise'],
    },
    level: 'contact-practitioner',
  },
  calm: {answers: calm, level: 'self-care'},
  cramp: {
    answers: {...calm, 'pain-kind': ['cramp'], 'pain-place': ['needle-sites']},
    level: 'keep-watching',
  },
  needle: {answers: {...calm, 'skin-signs': ['needle-left-in']}, level: 'medical-help-today'},
  danger: {answers: {'danger-signs': ['breathing']}, level: 'emergency'},
};

/** The one condition among the questions: without pain, nobody is asked for its place. */
const skipIfNone = {'pain-place': 'pain-kind'};

/** Runs in the page of our widget. What the reader sees there, as plain text. */
async function readPage() {
  const root = document.querySelector('acu-aftercare-check').shadowRoot;
  const textOf = (element) => element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  const textsOf = (elements) => elements.map(textOf).filter(Boolean);
  const folds = [...root.querySelectorAll('details')];
  for (const fold of folds) fold.open = true;
  // Some are filled only when they are opened.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const blocks = [...root.querySelectorAll('p, li')].filter((block) => !block.querySelector('p, li'));
  const [heading] = root.querySelectorAll('[data-level] :is(h2, h3), form :is(h2, h3)');
  const inputs = [...root.querySelectorAll('input:is([type=radio], [type=checkbox])')];
  return {
    title: textOf(heading),
    lines: textsOf(blocks.filter((block) => !block.closest('details, label, dd'))),
    folded: folds.map((fold) => [
      textOf(fold.querySelector('summary')),
      textsOf(blocks.filter((block) => fold.contains(block))),
    ]),
    ...(inputs.length > 0 && {
      many: inputs[0].type === 'checkbox',
      rows: inputs.map((input) => [input.value, textOf(input.closest('label'))]),
    }),
    next: textOf(root.querySelector('button[type=submit]')),
  };
}

/**
 * The questions, answers and words that every target shows, read from what our own build shows, so that they follow it.
 * The level of an answer is what `assess` says when it is the only sign: the other targets take the highest of these.
 */
export async function readContent(browser, target, {assess, levels}) {
  const pages = new Map();
  const outcomes = {};
  const visited = {};
  for (const [name, {answers, level}] of Object.entries(paths)) {
    visited[name] = [];
    const opened = await openPage(browser, target);
    await opened.navigate();
    const visit = async (id) => {
      const read = {id, ...(await opened.page.evaluate(readPage))};
      if (id.startsWith('outcome')) outcomes[level] ??= {title: read.title, lines: read.lines};
      else {
        visited[name].push(id);
        if (!pages.has(id)) pages.set(id, read);
      }
    };
    await clickThrough(opened.page, answers, {visit});
    await opened.close();
  }
  const questions = [...pages.values()].filter(({rows}) => rows);
  const nothing = {...Object.fromEntries(questions.map(({id}) => [id, ['none']])), ...calm};
  for (const {id, rows} of questions) {
    for (const row of rows) row.push(levels.indexOf(assess({...nothing, [id]: [row[0]]}).level));
    if (skipIfNone[id]) pages.get(id).skipIfNone = skipIfNone[id];
  }
  return {pages: [...pages.values()], outcomes, levels, next: questions[0].next, back: 'Back', visited};
}
