// The protocol sheet: its filter, and the form to try answers. All words are in the page, which is written by
// scripts/write-protocol.mjs; the rules are those of the widget.
import {
  answersBehind,
  assess,
  doubtsBehind,
  holdingRules,
  questions,
  recheckHours,
  recordAnswer,
} from '../dist/triage.js';

const byId = (id) => document.getElementById(id);

// The filter.

const rows = [...document.querySelectorAll('#rules tbody tr')];

/** What a row says, and what is behind its links: answers with their hints, and sources. */
function searched(row) {
  const behind = [...row.querySelectorAll('a[href^="#"]')].map((link) => byId(link.hash.slice(1)));
  return [row, ...behind].map((part) => part.textContent.toLowerCase()).join(' ');
}
const texts = new Map();
/** The same, reckoned once, and not before somebody searches. */
function textOf(row) {
  if (!texts.has(row)) texts.set(row, searched(row));
  return texts.get(row);
}

function filter() {
  const level = byId('filter-level').value;
  const question = byId('filter-question').value;
  const wanted = byId('filter-text').value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of rows) {
    const fits =
      (!level || row.dataset.level === level) &&
      (!question || row.dataset.questions.split(' ').includes(question)) &&
      wanted.every((word) => textOf(row).includes(word));
    row.classList.toggle('left-out', !fits);
  }
  const left = rows.filter((row) => !row.classList.contains('left-out')).length;
  byId('filter-status').textContent = `${left} of ${rows.length} rules are shown. Print has them all.`;
}

byId('filter').hidden = false;
byId('filter').addEventListener('input', filter);
byId('filter').addEventListener('submit', (event) => event.preventDefault());
// A browser may have kept what was filled in.
filter();

// A link can lead to a rule that the filter has left out.
addEventListener('hashchange', () => {
  const row = rows.find(({id}) => `#${id}` === location.hash);
  if (!row?.classList.contains('left-out')) return;
  byId('filter').reset();
  filter();
  row.scrollIntoView();
});

/** Keeps the place of a link: what comes into sight is laid out only then, and not every browser holds it while that moves. */
function settle(hash) {
  const place = byId(hash.slice(1));
  let frames = 8;
  const again = () => {
    place.scrollIntoView();
    if (--frames > 0) window.requestAnimationFrame(again);
  };
  if (place) window.requestAnimationFrame(again);
}
document.addEventListener('click', ({target}) => {
  const link = target.closest('a[href^="#"]');
  if (link) settle(link.hash);
});
// Who reloads the page, or comes back to it, has scrolled on.
if (window.performance.getEntriesByType('navigation')[0]?.type === 'navigate') settle(location.hash);

// The form.

const form = byId('answers');
const usual = {
  'danger-signs': ['none'],
  'nerve-signs': ['none'],
  'time-since-session': ['under-48h'],
  'pain-trend': ['better'],
  'pain-kind': ['ache'],
  'pain-place': ['needle-sites'],
  'skin-signs': ['none'],
  'other-signs': ['none'],
  'personal-risks': ['none'],
};

const inputs = () => [...form.querySelectorAll('input')];
const topicOf = (id) => form.querySelector(`[name="${id}"] legend`).textContent.replace(/^\d+\. /, '');
const answerText = ({question, code}) =>
  form.querySelector(`input[name="${question}"][value="${code}"]`)?.parentElement.textContent.trim() ?? code;

/** What is ticked, recorded as the page does: the place of pain follows its kind. */
function answersGiven() {
  let answers = {};
  for (const {id} of questions) {
    const codes = inputs().flatMap(({name, value, checked}) => (name === id && checked ? [value] : []));
    if (codes.length > 0 && !(id === 'pain-place' && answers[id])) answers = recordAnswer(answers, id, codes);
  }
  return answers;
}

function element(name, text, href) {
  const made = document.createElement(name);
  made.textContent = text;
  if (href) made.setAttribute('href', href);
  return made;
}

/** Why a rule holds: its reason for what was said; for doubt, what the patient is told about the doubt. */
function whyHeld(answers, id, doubts) {
  if (doubts.length > 0)
    return doubts.map((question) => document.querySelector(`[data-unsure="${question}"]`).textContent);
  const row = byId(`rule-${id}`);
  const bySign = answersBehind(answers, id).map(
    ({code}) => row.querySelector(`[data-code="${code}"] span`)?.textContent,
  );
  const own = [...new Set(bySign.filter(Boolean))];
  return own.length > 0 ? own : [row.querySelector('.reason').textContent];
}

function ruleItem(answers, id, decides) {
  const item = document.createElement('li');
  const level = byId(`rule-${id}`).querySelector('.level').cloneNode(true);
  const doubts = doubtsBehind(answers, id);
  const behind = answersBehind(answers, id).map(answerText);
  const missing = doubts
    .filter((question) => !answers[question])
    .map((question) => `no answer to “${topicOf(question)}”`);
  const because = [...behind, ...missing].join('; ');
  const parts = [element('a', id, `#rule-${id}`), ' ', level, decides ? ' decides' : ''];
  const why = element('div', whyHeld(answers, id, doubts).join(' '));
  const answersLine = element('div', because && `Because of: ${because}`);
  answersLine.className = 'quiet';
  item.append(...parts, why, answersLine);
  return item;
}

function again(level, answers) {
  const hours = recheckHours(level, answers);
  if (hours) {
    return `Check again: ${hours} hours after the check, or at 8:00 if that is at night. Once more 72 hours after the session, if that is later.`;
  }
  return level === 'self-care'
    ? 'Check again: not needed without new pain.'
    : 'Check again: no, the patient acts instead.';
}

function show() {
  const painless = inputs().filter(({name, checked}) => name === 'pain-kind' && checked);
  const skipped = painless.length === 1 && painless[0].value === 'none';
  form.querySelector('[name="pain-place"]').disabled = skipped;
  const answers = answersGiven();
  const {level, reasons} = assess(answers);
  const told = document.querySelector(`#levels tr .level[data-level="${level}"]`).closest('tr');
  byId('found').dataset.level = level;
  byId('found-status').textContent = `${told.querySelector('th').textContent}: ${told.querySelector('td').textContent}`;
  byId('found-again').textContent = again(level, answers);
  const open = questions.filter(({id}) => !answers[id]);
  byId('found-complete').textContent =
    open.length > 0 ? `Not answered, so counted as “Not sure”: ${open.map(({id}) => topicOf(id)).join('; ')}.` : '';
  const holding = holdingRules(answers);
  const inOrder = [...reasons, ...holding.filter((id) => !reasons.includes(id))];
  byId('found-rules').replaceChildren(
    ...(inOrder.length > 0
      ? inOrder.map((id) => ruleItem(answers, id, reasons.includes(id)))
      : [element('li', 'None: that is what care at home means.')]),
  );
}

/** As on the page: "None of these" and the other answers clear each other, and "Not sure" clears only that one. */
function untick({name, value, checked}) {
  if (!checked) return;
  for (const other of inputs()) {
    if (other.name === name && other.value !== value && (value === 'none' || other.value === 'none'))
      other.checked = false;
  }
}

function fill(answers) {
  for (const input of inputs()) input.checked = answers[input.name]?.includes(input.value) ?? false;
  show();
}

byId('try-without-script').hidden = true;
byId('try-it').hidden = false;
form.addEventListener('change', ({target}) => {
  untick(target);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('usual').addEventListener('click', () => fill(usual));
byId('nothing').addEventListener('click', () => fill({}));
fill(usual);
