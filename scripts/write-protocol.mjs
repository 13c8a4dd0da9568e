// Writes the protocol for whoever has to answer for it: demo/protocol.html, which can be read and printed without
// JavaScript, and in dist/ the same as FHIR R4 and as a table. All from the triage, the English words and docs/clinical.md.
import {mkdirSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {translatorFor} from '../build/localization/catalogues.js';
import {questionInShort} from '../build/content/questions.js';
import {dangerReason, reasonWords, unsureReason} from '../build/content/reasons.js';
import {noFacts, resultWords} from '../build/content/results.js';
import {questionnaire as questionnaireIn} from '../build/summary/fhir.js';
import {summaryWords} from '../build/summary/document.js';
import {assess} from '../build/triage/assess.js';
import {levels} from '../build/triage/levels.js';
import {questions} from '../build/triage/questions.js';
import {rules} from '../build/triage/rules.js';
import {contentDate, contentVersion} from '../build/version.js';
import {references, rowOf, tables} from './clinical-reference.mjs';
import {asFhirPath, byQuestion, conditionOf, questionsIn} from './rule-conditions.mjs';

const root = new URL('../', import.meta.url);
const t = translatorFor('en');
const facts = {emergencyNumber: undefined};
const dayInWords = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(contentDate));

// What the protocol is, before it has a form.

const words = Object.fromEntries(questions.map(({id}) => [id, questionInShort(t, id)]));
const levelWords = Object.fromEntries(levels.map((level) => [level, resultWords(t, level, noFacts)]));
const levelNumber = (level) => `L${levels.indexOf(level)}`;
const highestFirst = [...levels].reverse();

const protocol = rules.map((rule) => {
  const condition = conditionOf(rule);
  return {...rule, ...reasonWords(t, rule.id, facts), condition, reads: questionsIn(condition)};
});

/** The rows that rules cite, and those on which the rest of the check rests, by section. */
const soreness = tables(1)[0].rows;
const harm = tables(2)[0].rows;
const principles = tables(3)[0].rows;
const [otherSources, decisions] = tables(4).map(({rows}) => rows);

/** A row in a sentence; the columns of the tables differ. */
const rowText = (row) => Object.entries(row).find(([column]) => column !== 'Id')[1];
const sourceRows = new Map([...soreness, ...harm, ...otherSources].map((row) => [row.Id, row]));
for (const {id, source} of rules) {
  for (const cited of source) {
    if (!sourceRows.has(rowOf(cited)))
      throw new Error(`docs/clinical.md has no row "${rowOf(cited)}", which ${id} cites`);
  }
}

// All sets of answers that end in self-care.

/** The sets of codes that the page records for a question. "None of these" stands alone: on the page it unticks the rest. */
function recordable({choose, answers}) {
  if (choose === 'one') return answers.map((code) => [code]);
  let sets = [[]];
  for (const code of answers.filter((one) => one !== 'none')) sets = sets.flatMap((set) => [set, [...set, code]]);
  return [...sets.filter(({length}) => length > 0), ['none']];
}

/** The page asks for the place of pain where there is some, and records `none` where there is not. */
const placeFits = (answers) => (answers['pain-kind'].join() === 'none') === (answers['pain-place'].join() === 'none');

const calm = Object.fromEntries(
  questions.map(({id, answers}) => [id, [answers.includes('none') ? 'none' : answers[0]]]),
);
if (assess(calm).level !== 'self-care') throw new Error('the calmest answers are not self-care');

/**
 * Every set of answers that the page can record and that is self-care. No answer lowers a level (P1), so a set of codes
 * that is more than self-care beside the calmest other answers is more beside any, and is left out at once.
 */
export function selfCareSets() {
  let sets = [{}];
  for (const question of questions) {
    const left = recordable(question).filter((codes) => assess({...calm, [question.id]: codes}).level === 'self-care');
    sets = sets.flatMap((set) => left.map((codes) => ({...set, [question.id]: codes})));
  }
  return sets.filter((set) => placeFits(set) && assess(set).level === 'self-care');
}

/** The same sets as few lines, each a list of alternatives for each question: every choice from a line is one set. */
export function selfCareLines() {
  const key = (line, without) => JSON.stringify({...line, [without]: undefined});
  let lines = selfCareSets().map((set) =>
    Object.fromEntries(Object.entries(set).map(([question, codes]) => [question, [codes.join(' + ')]])),
  );
  // The questions with most alternatives first: skin and pain, then how it changes, then the time.
  for (const {id} of [...questions].reverse()) {
    const groups = new Map();
    for (const line of lines) {
      const same = groups.get(key(line, id));
      groups.set(key(line, id), same ? {...same, [id]: [...same[id], ...line[id]]} : line);
    }
    lines = [...groups.values()];
  }
  return lines;
}

// HTML. What is put into a template is escaped, unless a template made it.

class Markup extends String {}
const escapeHtml = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
function shown(value) {
  if (Array.isArray(value)) return value.map(shown).join('');
  if (value === undefined || value === false) return '';
  return value instanceof Markup ? String(value) : escapeHtml(String(value));
}
const html = ({raw}, ...values) =>
  new Markup(
    raw
      .map((text, index) => text.replace(/\s+/g, ' ') + (index < values.length ? shown(values[index]) : ''))
      .join('')
      .trim(),
  );
const joinedBy = (separator, parts) => parts.flatMap((part, index) => (index > 0 ? [separator, part] : [part]));

const anchor = (id) =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
const sourceLink = (source) => html`<a href="#source-${anchor(rowOf(source))}">${source}</a>`;
const ruleLink = (id) => html`<a href="#rule-${id}"><code>${id}</code></a>`;
const answerLink = (question, code) => html`<a href="#${question}-${code}"><code>${code}</code></a>`;
const levelTag = (level) =>
  html`<span class="level" data-level="${level}"
    ><strong>${levelWords[level].label}</strong> ${levelNumber(level)}</span
  >`;

const levelInText = (level) => `“${levelWords[level].label}” (${levelNumber(level)})`;

/** The marks of docs/clinical.md, with links to rules, rows and references where they are on this page. */
const inline = (text) =>
  new Markup(
    escapeHtml(text)
      .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
      .replace(/&lt;(https:[^&]+)&gt;/g, '<a href="$1">$1</a>')
      .replace(/`([\w.-]+)`/g, (_, code) =>
        rules.some(({id}) => id === code) ? String(ruleLink(code)) : `<code>${code}</code>`,
      )
      .replace(/\[(\w+)\]/g, '[<a href="#ref-$1">$1</a>]')
      .replace(/\b([SE]\d{1,2})\b(?![^<]*>|<\/a>)/g, (id) => (sourceRows.has(id) ? String(sourceLink(id)) : id)),
  );

const table = (name, columns, rows, attributes = '') =>
  html`<table aria-label="${name}" class="stacks" ${new Markup(attributes)}>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
/** A row; each cell says its column, for narrow pages, where the cells stand one below the other. One names the row. */
const row = (columns, cells, attributes = '', head = 0) =>
  html`<tr${new Markup(attributes)}>${cells.map((cell, index) =>
    index === head ? html`<th scope="row">${cell}</th>` : html`<td data-column="${columns[index]}">${cell}</td>`,
  )}</tr>
`;

// Conditions in words.

const topicOf = (question) => words[question].topic;
const orList = (parts) =>
  parts.map((part, index) => (index === 0 ? part : [index === parts.length - 1 ? ' or ' : ', ', part])).flat();

function partInWords(part) {
  return joinedBy(
    ', or ',
    byQuestion(part).map(({question, codes, whole}) =>
      whole
        ? html`any answer but <code>none</code> to <a href="#question-${question}">${topicOf(question)}</a>`
        : html`<a href="#question-${question}">${topicOf(question)}</a>:
            ${orList(codes.map((code) => answerLink(question, code)))}`,
    ),
  );
}
const wayInWords = (way) =>
  way.length === 1
    ? partInWords(way[0])
    : html`<ul class="all">
        ${way.map((part) => html`<li>${partInWords(part)}</li>`)}
      </ul>`;
const conditionInWords = (condition) =>
  condition.length === 1
    ? [condition[0].length > 1 && html`<p>all of:</p>`, wayInWords(condition[0])]
    : condition.map((way, index) => [
        html`<p>${index > 0 ? 'or ' : ''}${way.length > 1 ? 'all of:' : ''}</p>`,
        wayInWords(way),
      ]);

/** The same without markup, for the table and for FHIR. */
const plain = (markup) =>
  shown(markup)
    .replace(/<\/li>\s*<li>/g, ' AND ')
    .replace(/<p>\s*or (all of:)?\s*<\/p>/g, ' OR ')
    .replace(/<[^>]+>/g, '')
    .replace(/^\s*all of:/, '')
    .replace(/\s+/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
export const conditionAsText = (condition) => plain(conditionInWords(condition));

// The page, section by section.

const sectionOf = (id, title, ...content) =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section> `;

const checkAgain = {
  'self-care': '24 hours after the check; without pain now, not at all',
  'keep-watching':
    '12 hours after the check where pain grows or is in the upper back, or a personal risk is there; otherwise 24 hours',
};

function howALevelIsFound() {
  const columns = ['Level', 'What the patient is told', 'How soon', 'When to check again', 'Code'];
  return sectionOf(
    'levels',
    'How a level is found',
    html`<p>
      Nine questions are asked. The answers are compared with ${rules.length} rules, and the highest level of all rules
      that hold is the result. Where no rule holds, it is ${levelInText('self-care')}. There is no score and no
      weighing.
    </p> `,
    table(
      'Levels, highest first',
      columns,
      highestFirst.map((level) => {
        const {heading, howSoon} = levelWords[level];
        const soon = howSoon.replace(/ Check again by: \.$/, '');
        const again = checkAgain[level] ?? 'Not: the patient acts instead';
        return row(columns, [levelTag(level), heading, soon, again, html`<code>${level}</code>`]);
      }),
    ),
    html`<h3>What holds for all of them</h3>
      <ul>
        ${principles.map(({Id, Principle}) => html`<li>${inline(Principle)} <span class="quiet">${Id}</span></li> `)}
      </ul> `,
    html`<p>
        A time to check again between 22:00 and 8:00 moves to 8:00. Where the start of the session is known, the patient
        is also asked to check 72 hours after it, if that is later (D7). On the page, an emergency ends the questions at
        once; every lower result repeats the danger signs.
      </p>
      <p>
        The emergency number is that of the clinic's country. This sheet says “your local emergency number” in its
        place.
      </p> `,
  );
}

const reading = (question, code) => protocol.filter(({condition}) => condition.flat(2).includes(`${question}/${code}`));

function theQuestions() {
  const columns = ['Answer', 'What counts', 'Rules that read it', 'Code'];
  return sectionOf(
    'questions',
    'Questions',
    html`<p>
      In the order and the words of the page. Beside each answer: what counts as well, and, once it is ticked, what does
      not count.
    </p> `,
    questions.map(({id, choose, answers, notSureCountsAs}, index) => {
      const {title, topic, hint, whyWeAsk, answers: texts} = words[id];
      const asCodes = orList(notSureCountsAs.map((code) => answerLink(id, code))).map((part) =>
        part === ' or ' ? ' and ' : part,
      );
      const rows = answers.map((code) => {
        const {text, hint: more, secondLook} = texts[code];
        const by = reading(id, code);
        const counts = [
          id === 'pain-place' &&
            code === 'none' &&
            html`<p>Not on the page: recorded where there is no pain, when this question is not asked.</p>`,
          more && html`<p>${more}</p>`,
          secondLook && html`<p><em>${secondLook}</em></p>`,
          code === 'not-sure' && html`<p>The patient reads: <q data-unsure="${id}">${unsureReason(t, id)}</q></p>`,
        ];
        const read =
          by.length > 0
            ? joinedBy(
                ', ',
                by.map((rule) => ruleLink(rule.id)),
              )
            : 'None: this answer alone never raises the level';
        return row(columns, [text, counts, read, html`<code>${code}</code>`], ` id="${id}-${code}"`);
      });
      return html`<div class="question" id="question-${id}">
        <h3>${index + 1}. ${title}</h3>
        <p class="quiet">
          ${topic} · ${choose === 'many' ? 'several answers may be ticked' : 'one answer'} · <code>${id}</code>
        </p>
        ${hint && html`<p>${hint}</p>`}
        <p>Why it is asked: ${whyWeAsk}</p>
        <p>
          “Not sure”, or no answer, counts as
          ${asCodes.length > 0 ? asCodes : html`a sign of its own: the rules read the doubt itself`}.
        </p>
        ${table(`Answers: ${topic}`, columns, rows)}
      </div> `;
    }),
  );
}

/** Why a rule holds, in the patient's words. The danger screen has a reason for each sign. */
function reasonOf({id, why, action}) {
  const signs = id === 'danger-sign' ? questions[0].answers.filter((code) => !['none', 'not-sure'].includes(code)) : [];
  return [
    html`<p class="reason">${why}</p>`,
    signs.length > 0 &&
      html`<ul>
        ${signs.map((code) => html`<li data-code="${code}">${words['danger-signs'].answers[code].text}: <span>${dangerReason(t, code)}</span></li>`)}
      </ul>`,
    action && html`<p>To do: ${action}</p>`,
  ];
}

function theRules() {
  const columns = ['Level', 'Reason, as the patient reads it', 'Holds if', 'Sources', 'Code'];
  const rows = protocol.map((rule) =>
    row(
      columns,
      [
        levelTag(rule.level),
        reasonOf(rule),
        conditionInWords(rule.condition),
        joinedBy(', ', rule.source.map(sourceLink)),
        html`<code>${rule.id}</code>`,
      ],
      ` id="rule-${rule.id}" data-level="${rule.level}" data-questions="${rule.reads.join(' ')}"`,
      4,
    ),
  );
  const counts = highestFirst
    .slice(0, -1)
    .map((level) => `${protocol.filter((rule) => rule.level === level).length} of “${levelWords[level].label}”`);
  return sectionOf(
    'rules',
    'Rules',
    html`<p>
        All ${rules.length} rules, in the order in which reasons are shown (${counts.join(', ')}). The conditions are
        derived from the program by asking each rule what it reads; they are not a second writing. A reason says what it
        could be, never what it is. A rule that holds only because of a “not sure” never shows its reason, but says that
        the patient was not sure. A result shows three reasons at most, of its own level.
      </p>
      <form id="filter" class="filter no-print" hidden role="search" aria-label="Filter the rules">
        <div>
          <label for="filter-level">Level</label
          ><select id="filter-level">
            <option value="">All levels</option>
            ${highestFirst
              .slice(0, -1)
              .map((level) => html`<option value="${level}">${levelWords[level].label} ${levelNumber(level)}</option>`)}
          </select>
        </div>
        <div>
          <label for="filter-question">Question</label
          ><select id="filter-question">
            <option value="">All questions</option>
            ${questions.map(({id}) => html`<option value="${id}">${topicOf(id)}</option>`)}
          </select>
        </div>
        <div>
          <label for="filter-text">Words, in the rule, its answers or its sources</label
          ><input id="filter-text" type="search" autocomplete="off" />
        </div>
        <p id="filter-status" role="status"></p>
      </form> `,
    table('Rules', columns, rows),
  );
}

/** One alternative of a line. */
const choiceInWords = (question, choice) => html`${words[question].answers[choice].text} <code>${choice}</code>`;

function endsInSelfCare() {
  const sets = selfCareSets();
  const lines = selfCareLines();
  const fixed = questions.filter(({id}) => lines.every((line) => line[id].join() === 'none'));
  const open = questions.filter((question) => !fixed.includes(question));
  const columns = ['Case', ...open.map(({id}) => topicOf(id)), 'Sets of answers'];
  const count = (line) => open.reduce((product, {id}) => product * line[id].length, 1);
  if (lines.reduce((sum, line) => sum + count(line), 0) !== sets.length)
    throw new Error('self-care: lines and sets differ');
  return sectionOf(
    'self-care',
    'What ends in care at home',
    html`<p>
        A wrong “stay at home” is the worst mistake that this check can make. So here is everything that ends there: of
        all sets of answers that the page can record, exactly <strong>${sets.length}</strong>.
      </p>
      <p>
        In all of them these questions are answered with “None of these”:
        ${joinedBy(
          ', ',
          fixed.map(({id}) => html`<a href="#question-${id}">${topicOf(id)}</a>`),
        )}.
        The others are answered as in one line of this table, where every choice of one answer from each cell is one
        set:
      </p> `,
    table(
      'Every set of answers that ends in care at home',
      columns,
      lines.map((line, index) =>
        row(columns, [
          String.fromCharCode(65 + index),
          ...open.map(
            ({id}) =>
              html`<ul class="choices">
                ${line[id].map((choice) => html`<li>${choiceInWords(id, choice)}</li>`)}
              </ul>`,
          ),
          String(count(line)),
        ]),
      ),
    ),
    html`<p>
      Whatever is not in this table is at least ${levelInText('keep-watching')}. A second tick to any question, another
      answer, or a “not sure” ends higher, with one exception that the table shows: without new pain, the time may be
      unknown. The build makes the table by trying the answers;
      <code>tests/protocol/protocol.node-test.mjs</code> compares it with a list that was written by hand, and shows
      that one more or one other answer to any of these sets ends higher. That no combination of further answers comes
      back down follows from P1, which <code>tests/triage/monotony.node-test.mjs</code> tests.
    </p> `,
  );
}

function tryAnswers() {
  const fields = questions.map(({id, choose, answers}, index) => {
    const offered = answers.filter((code) => id !== 'pain-place' || code !== 'none');
    return html`<fieldset name="${id}">
      <legend>${index + 1}. ${topicOf(id)}</legend>
      ${offered.map(
        (code) =>
          html`<label
            ><input type="${choose === 'many' ? 'checkbox' : 'radio'}" name="${id}" value="${code}" />
            <span>${words[id].answers[code].text}</span></label
          > `,
      )}
    </fieldset> `;
  });
  return sectionOf(
    'try',
    'Try answers',
    html`<div id="try-without-script">
        <p>With JavaScript, this is a form that shows for any answers which rules hold, and why.</p>
      </div>
      <div id="try-it" class="try no-print" hidden>
        <form id="answers">
          <p>These are the rules of the widget itself. Nothing that you tick leaves this page.</p>
          <p class="buttons">
            <button type="button" id="usual">Usual soreness</button>
            <button type="button" id="nothing">Nothing answered</button>
          </p>
          ${fields}
        </form>
        <div class="found" id="found" role="region" aria-label="Result" tabindex="0">
          <p id="found-status" role="status"></p>
          <p id="found-again"></p>
          <p id="found-complete"></p>
          <h3>Rules that hold</h3>
          <ol id="found-rules"></ol>
        </div>
      </div> `,
  );
}

function theDecisions() {
  const columns = ['Id', 'Decision, and why', 'Rests on it'];
  return sectionOf(
    'decisions',
    'Decisions that evidence does not make',
    html`<p>
      Each is one line of the program. A responsible clinician may decide otherwise. The number D4 is not used.
    </p> `,
    table(
      'Decisions',
      columns,
      decisions.map((cells) =>
        row(
          columns,
          [cells.Id, inline(cells['Decision, and why']), inline(cells['Rests on it'])],
          ` id="decision-${anchor(cells.Id)}"`,
        ),
      ),
    ),
  );
}

function theSources() {
  const columns = ['Id', 'What it says, and what follows', 'How sure', 'Published in', 'Rules'];
  const rowsOf = (some) =>
    some.map((cells) => {
      const citing = rules.filter(({source}) => source.some((source) => rowOf(source) === cells.Id));
      return row(
        columns,
        [
          cells.Id,
          inline(rowText(cells)),
          inline(cells['How sure']),
          inline(cells.Sources === '–' ? '–' : cells.Sources),
          citing.length > 0
            ? joinedBy(
                ', ',
                citing.map(({id}) => ruleLink(id)),
              )
            : 'No rule; the words or the guidance',
        ],
        ` id="source-${anchor(cells.Id)}"`,
      );
    });
  return sectionOf(
    'sources',
    'Sources',
    html`<p>
        How sure a row is: <strong>good</strong>, studies or a national body say it; <strong>fair</strong>, plausible
        and usual advice with thin evidence; <strong>weak</strong>, case reports or opinion; <strong>none</strong>,
        nothing supports it; <strong>GK</strong>, general medical knowledge for which no source was looked up, for a
        clinician to confirm or strike. Where a source is marked as read in a copy, check the original before you rely
        on it.
      </p>
      <h3>Soreness</h3>
      ${table('Sources about soreness', columns, rowsOf(soreness))}
      <h3>What can go wrong</h3>
      ${table('Sources about harm', columns, rowsOf(harm))}
      <h3>What else the rules rest on</h3>
      ${table('Other sources', columns, rowsOf(otherSources))}
      <h3>Published sources</h3>
      <ul class="references">
        ${references.map(({key, text}) => html`<li id="ref-${key}"><strong>[${key}]</strong> ${inline(text)}</li> `)}
      </ul> `,
  );
}

const howItWasTested = () =>
  sectionOf(
    'tested',
    'How it was tested, and what that does not prove',
    html`<p>
        Everything here was done at a desk, by machines: the rules, the words, the stories and the tests. Each test is
        in the repository and runs with <code>npm test</code>.
      </p>
      <ul>
        <li>
          Every rule is tried alone and on both sides of its limits, against a table written by hand
          (<code>tests/triage/rules.node-test.mjs</code>, <code>assess.node-test.mjs</code>).
        </li>
        <li>
          The decision table was written a second time from the clinical document alone. Both writings are compared over
          about 2 million sets of answers, which stand for all combinations that the document makes, and over random
          ones with junk among them (<code>tests/triage/second-table.node-test.mjs</code> counts them).
        </li>
        <li>No further answer lowers a level (<code>tests/triage/monotony.node-test.mjs</code>).</li>
        <li>
          Stories of patients, each with a level that was set before the check was asked
          (<code>tests/triage/vignettes.node-test.mjs</code>), and 40 more that were answered by a reader who saw only
          the pages (<code>tests/triage/stories.node-test.mjs</code>).
        </li>
        <li>
          The conditions, the self-care table and the files to download on this page are compared with the rules
          (<code>tests/protocol/protocol.node-test.mjs</code>).
        </li>
      </ul>
      <h3>What that does not prove</h3>
      <ul>
        <li>
          That the rules are right. Both tables, the stories and their levels come from the same desk and the same
          document. Two writings that agree show that it was written down without a slip, no more.
        </li>
        <li>
          That patients understand the questions. The stories were written and read by machines; no patient has used the
          check.
        </li>
        <li>That the translations say the same. They were made by machine, and no native speaker has reviewed them.</li>
        <li>
          That it is safe. <strong>No clinician has reviewed it yet.</strong> No authority has cleared it in any
          country, and nothing was measured in a clinic.
        </li>
      </ul> `,
  );

const signOff = () =>
  sectionOf(
    'sign-off',
    'Sign-off',
    html`<div class="sign-off">
      <p>
        For the clinician who is responsible at the clinic that publishes the check. Nobody has signed this version for
        the project.
      </p>
      <p>
        I have read the questions, rules, levels, sources and decisions of content version
        <strong>${contentVersion}</strong>, and I accept them for use at:
      </p>
      <dl>
        ${[
          'Clinic',
          'Name',
          'Role, and registration',
          'Exceptions, and what must change first',
          'Date',
          'Signature',
        ].map(
          (label) =>
            html`<div>
              <dt>${label}</dt>
              <dd></dd>
            </div> `,
        )}
        <div>
          <dt>Content version</dt>
          <dd>${contentVersion}, of ${dayInWords}</dd>
        </div>
      </dl>
    </div> `,
  );

const theFiles = () =>
  sectionOf(
    'files',
    'Files',
    html`<p>The same for other programs:</p>
      <ul class="downloads">
        <li><a href="../dist/protocol.csv" download>Table of the rules, CSV</a></li>
        <li><a href="../dist/questionnaire.fhir.json" download>Questions, FHIR R4 Questionnaire</a></li>
        <li><a href="../dist/plan-definition.fhir.json" download>Rules, FHIR R4 PlanDefinition</a></li>
      </ul> `,
  );

const contents = [
  ['levels', 'How a level is found'],
  ['questions', 'Questions'],
  ['rules', 'Rules'],
  ['self-care', 'What ends in care at home'],
  ['try', 'Try answers'],
  ['decisions', 'Decisions'],
  ['sources', 'Sources'],
  ['tested', 'How it was tested'],
  ['sign-off', 'Sign-off'],
  ['files', 'Files'],
];

/** Tags that begin a line, so that a change of a rule is a change of few lines. */
const firstInLine =
  /(?=<(?:body|dl|div|fieldset|footer|form|h[1-3]|head|header|html|label|li|link|main|meta|nav|ol|p|script|section|table|tbody|td|thead|title|tr|ul|!--)\b)/g;

export const page = () =>
  `${String(
    html`<!doctype html>
      <!-- Written by scripts/write-protocol.mjs, from the triage, its words and docs/clinical.md. Do not edit. -->
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>The protocol: every question, rule and source</title>
          <link rel="icon" href="icon.svg" />
          <link rel="stylesheet" href="site.css" />
          <link rel="stylesheet" href="protocol.css" />
          <script type="module" src="protocol.js"></script>
        </head>
        <body>
          <header class="top">
            <div class="wrap">
              <span class="brand"><a href="index.html">acu-aftercare-check</a></span>
              <nav aria-label="Site">
                <a href="embed-code.html">Get it for your site</a>
                <a href="protocol.html" aria-current="page">Protocol</a>
                <a href="gallery.html">Examples</a>
                <a href="card.html">Patient card</a>
              </nav>
            </div>
          </header>
          <main class="wrap">
            <h1>The protocol</h1>
            <p class="lead">
              Every question, answer, rule, level, reason and source of the check, for the practitioner who has to trust
              it.
            </p>
            <div class="note">
              <p>
                <strong>No clinician has reviewed this yet.</strong> It was compiled from published sources and general
                knowledge, and it is general information for adults after acupuncture on the back, not a diagnosis.
                Content version <strong>${contentVersion}</strong>, of ${dayInWords}.
              </p>
            </div>
            <nav class="contents" aria-label="On this page">
              <ul>
                ${contents.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
              </ul>
            </nav>
            <p class="quiet no-print">To print this sheet, use Print in your browser: A4 and Letter fit.</p>
            ${howALevelIsFound()}${theQuestions()}${theRules()}${endsInSelfCare()}${tryAnswers()}${theDecisions()}${theSources()}${howItWasTested()}${signOff()}${theFiles()}
          </main>
          <footer>
            <div class="wrap">
              <p>General information, not a diagnosis. The clinic that publishes the check is responsible for it.</p>
            </div>
          </footer>
        </body>
      </html> `,
  )
    .replace(firstInLine, '\n')
    .replace(/\s*\n/g, '\n')
    .replace(/\s+>/g, '>')}\n`;

// The table.

/** A cell as RFC 4180 has it. A spreadsheet would take some beginnings for a formula: an apostrophe makes them text. */
export const csvCell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const csvColumns = {
  rule: ({id}) => id,
  level: ({level}) => level,
  'level in words': ({level}) => levelWords[level].heading,
  'holds if': ({condition}) => conditionAsText(condition),
  questions: ({reads}) => reads.join('; '),
  answers: ({condition}) => [...new Set(condition.flat(2))].join('; '),
  reason: ({why}) => why,
  'to do': ({action}) => action ?? '',
  sources: ({source}) => source.join('; '),
  'sources in words': ({source}) =>
    source.map((cited) => `${cited}: ${rowText(sourceRows.get(rowOf(cited))).replace(/[`*]/g, '')}`).join('\n'),
  'content version': () => contentVersion,
  FHIRPath: ({condition}) => asFhirPath(condition),
};

/** One row a rule. It begins with a byte order mark, without which spreadsheets read "°" and "–" wrongly. */
export const csv = () =>
  `\ufeff${[Object.keys(csvColumns), ...protocol.map((rule) => Object.values(csvColumns).map((cell) => cell(rule)))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('')}`;

// FHIR R4. Codes, link ids and the address of the questionnaire are those of the summary.

export const questionnaire = () => questionnaireIn(summaryWords({t, locale: 'en'}));

export function planDefinition() {
  const form = questionnaire();
  const options = (linkId) =>
    form.item.find((item) => item.linkId === linkId).answerOption.map(({valueCoding}) => valueCoding);
  const coding = (linkId, code) => ({coding: [options(linkId).find((option) => option.code === code)]});
  const applies = (expression, description) => ({
    kind: 'applicability',
    expression: {description, language: 'text/fhirpath', expression},
  });
  const cited = (source) => ({
    type: 'citation',
    label: source,
    citation: rowText(sourceRows.get(rowOf(source))).replace(/[`*]/g, ''),
  });
  const ofLevel = (level) => {
    const own = protocol.filter((rule) => rule.level === level);
    const higher = protocol.filter((rule) => levels.indexOf(rule.level) > levels.indexOf(level));
    const expressions = [
      ...(own.length > 0 ? [`(${asFhirPath(conditionOf(...own))})`] : []),
      ...(higher.length > 0 ? [`(${asFhirPath(conditionOf(...higher))}).not()`] : []),
    ];
    const when = [
      own.length > 0 && 'a rule of this level holds',
      higher.length > 0 && 'no rule of a higher level holds',
    ];
    return {
      title: levelWords[level].heading,
      code: [coding('level', level)],
      input: [{type: 'QuestionnaireResponse'}],
      condition: [applies(expressions.join(' and '), when.filter(Boolean).join(', and '))],
      ...(own.length > 0 && {
        groupingBehavior: 'logical-group',
        action: own.map((rule) => ({
          title: rule.id,
          description: rule.why,
          ...(rule.action && {textEquivalent: rule.action}),
          reason: [coding('reasons', rule.id)],
          documentation: rule.source.map(cited),
          condition: [applies(asFhirPath(rule.condition), conditionAsText(rule.condition))],
        })),
      }),
    };
  };
  return {
    resourceType: 'PlanDefinition',
    language: 'en',
    url: 'urn:uuid:c5f0a4d2-6b53-4a0c-9a6e-2f7d1b8e4c39',
    version: contentVersion,
    name: 'AcuAftercareCheckRules',
    title: `${form.title}: rules`,
    type: {
      coding: [
        {system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'eca-rule', display: 'ECA Rule'},
      ],
    },
    // A draft for as long as no clinician has reviewed it.
    status: 'draft',
    date: contentDate,
    description:
      'The level of care that the answers call for: exactly one of the five actions applies. The actions in it are the rules behind it. No clinician has reviewed them yet.',
    usage:
      'Conditions are FHIRPath over a QuestionnaireResponse of the questionnaire named here. A question without an answer counts as "not sure", so a response that was ended early is to be read by its own item "level".',
    relatedArtifact: [{type: 'depends-on', resource: `${form.url}|${form.version}`}],
    action: highestFirst.map(ofLevel),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const json = (resource) => `${JSON.stringify(resource, null, 2)}\n`;
  mkdirSync(new URL('dist', root), {recursive: true});
  writeFileSync(new URL('demo/protocol.html', root), page());
  writeFileSync(new URL('dist/protocol.csv', root), csv());
  writeFileSync(new URL('dist/questionnaire.fhir.json', root), json(questionnaire()));
  writeFileSync(new URL('dist/plan-definition.fhir.json', root), json(planDefinition()));
}
