import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const peersFolder = `${root}node_modules/.cache/bench`;

const withoutMap = (text) => text.replace(/\n?\/[/*]# sourceMappingURL=.*/, '');
const peer = (path) => withoutMap(readFileSync(`${peersFolder}/node_modules/${path}`, 'utf8'));
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (lines) => lines.map((line) => `<p>${escape(line)}</p>`).join('');
const folds = ({folded}) =>
  folded.map(([title, lines]) => `<details><summary>${escape(title)}</summary>${paragraphs(lines)}</details>`).join('');
const outcomeHtml = (level, {title, lines}) =>
  `<section data-level="${level}"><h2>${escape(title)}</h2>${paragraphs(lines)}</section>`;

/** The same page of a clinic around each target, with the room that EMBEDDING.md tells webmasters to keep for the widget. */
function hostPages({scripts, styles = [], widget}) {
  const page = (count) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>A clinic</title>
<style>body{font:16px/1.5 sans-serif;margin:16px}:not(:defined),.place:empty{display:block;min-height:min(100vh,1020px)}</style>
${styles.map((name) => `<link rel="stylesheet" href="${name}">`).join('')}
${scripts.map((name) => `<script defer src="${name}"></script>`).join('')}</head>
<body><h1>After your visit</h1><p>Thank you for coming. Here you can check how you feel.</p>
${widget.repeat(count)}
<p>Find us by the river, behind the mill.</p><p>Call us between eight and six.</p></body></html>`;
  return {
    'blank.html': '<!doctype html><link rel="icon" href="data:,"><title>Blank</title>',
    ...Object.fromEntries([1, 10, 50].map((count) => [`index-${count}.html`, page(count)])),
    'index.html': page(1),
  };
}

/** Our own build, driven by what the contract promises: names and values of inputs, one submit button, `data-level`. */
export function ours(name, file = `${root}dist/${name}.js`) {
  if (!existsSync(file)) throw new Error(`There is no ${file}: run npm run build first`);
  return {
    element: 'acu-aftercare-check',
    next: 'button[type=submit]',
    questionOf: (input) => input.name,
    files: () => ({
      'widget.js': readFileSync(file, 'utf8'),
      ...hostPages({
        scripts: ['widget.js'],
        widget: '<acu-aftercare-check lang="en" region="GB"></acu-aftercare-check>',
      }),
    }),
  };
}

/** The slim script on a page in another language: as it is, which fetches the language, and joined with it in one file. */
export function inLanguage(tag) {
  const read = (name) => readFileSync(`${root}dist/${name}`, 'utf8');
  const slim = read('acu-aftercare-check.slim.js');
  const pages = hostPages({
    scripts: ['widget.js'],
    widget: `<acu-aftercare-check lang="${tag}" region="GB"></acu-aftercare-check>`,
  });
  const target = (files) => ({...ours('acu-aftercare-check.slim'), files: () => ({...pages, ...files})});
  return {
    slim: target({'widget.js': slim, [`locales/${tag}.json`]: read(`locales/${tag}.json`)}),
    joined: target({'widget.js': slim + read(`locales/${tag}.js`)}),
  };
}

const litFloor = {
  element: 'lit-floor',
  next: 'button[type=submit]',
  questionOf: (input) => input.name,
  async files(content) {
    const input = fileURLToPath(new URL('lit-floor.js', import.meta.url));
    const bundle = await rollup({input, plugins: [nodeResolve()]});
    const {output} = await bundle.generate({
      format: 'iife',
      intro: `const content = ${JSON.stringify(content)};`,
      plugins: [terser({format: {comments: false}})],
    });
    return {
      'widget.js': output[0].code,
      ...hostPages({scripts: ['widget.js'], widget: '<lit-floor></lit-floor>'}),
    };
  },
};

/** As its documentation embeds it, with the lighter of its default style sheets, which fetches no font. */
const surveyJs = {
  element: '.survey',
  review: 'dl',
  next: '.sv-action:not(.sv-action--hidden) :is(.sd-navigation__next-btn, .sd-navigation__complete-btn)',
  questionOf: (input) => input.closest('[data-name]').dataset.name,
  files({pages, outcomes, levels, next, back}) {
    const questions = pages.filter(({rows}) => rows);
    const anyOf = (id, codes) => `{${id}} anyof [${codes.map((code) => `'${code}'`)}]`;
    const reaches = (wanted) =>
      questions
        .map(({id, rows}) => [id, rows.filter(([, , level]) => level >= wanted).map(([code]) => code)])
        .filter(([, codes]) => codes.length)
        .map(([id, codes]) => anyOf(id, codes))
        .join(' or ');
    const pain = (id) => questions.find((question) => question.id === id).rows.map(([code]) => code);
    const elementsOf = ({id, lines, rows, many, folded, skipIfNone}) =>
      [
        {type: 'html', name: `${id}-lines`, html: paragraphs(lines)},
        ...(rows
          ? [
              {
                type: many ? 'checkbox' : 'radiogroup',
                name: id,
                titleLocation: 'hidden',
                isRequired: true,
                choices: rows.map(([value, text]) => ({value, text})),
              },
            ]
          : []),
        ...(id === 'review'
          ? [
              {
                type: 'html',
                name: 'answers',
                html: `<dl>${questions.map((question) => `<dt>${escape(question.title)}</dt><dd>{${question.id}}</dd>`).join('')}</dl>`,
              },
            ]
          : []),
        ...(folded.length ? [{type: 'html', name: `${id}-folds`, html: folds({folded})}] : []),
      ].map((element) =>
        skipIfNone
          ? {
              ...element,
              visibleIf: anyOf(
                skipIfNone,
                pain(skipIfNone).filter((code) => code !== 'none'),
              ),
            }
          : element,
      );
    const survey = {
      showProgressBar: true,
      progressBarType: 'questions',
      showQuestionNumbers: false,
      widthMode: 'responsive',
      pageNextText: next,
      pagePrevText: back,
      completeText: next,
      pages: pages.map((page) => ({name: page.id, title: page.title, elements: elementsOf(page)})),
      triggers: [{type: 'complete', expression: reaches(levels.length - 1)}],
      completedHtml: outcomeHtml(levels[0], outcomes[levels[0]]),
      completedHtmlOnCondition: levels
        .map((level, index) => ({expression: reaches(index), html: outcomeHtml(level, outcomes[level])}))
        .slice(1)
        .reverse(),
    };
    return {
      'core.js': peer('survey-core/survey.core.min.js'),
      'ui.js': peer('survey-js-ui/survey-js-ui.min.js'),
      'style.css': peer('survey-core/survey-core.fontless.min.css'),
      'start.js': `const survey = ${JSON.stringify(survey)};
        for (const place of document.querySelectorAll('.survey')) new Survey.Model(survey).render(place);`,
      ...hostPages({
        scripts: ['core.js', 'ui.js', 'start.js'],
        styles: ['style.css'],
        widget: '<div class="survey place"></div>',
      }),
    };
  },
};

/** The renderer without the builder, as a wizard with Bootstrap. Its icon font is left out, in its favour. */
const formIo = {
  element: '.form',
  review: 'dl',
  next: '.btn-wizard-nav-next',
  // It hides and shows pages 100 ms after an answer or later, and goes to the wrong page when it is clicked before.
  pause: 400,
  questionOf: (input) =>
    [...input.closest('.formio-component-radio, .formio-component-selectboxes').classList]
      .map((name) => name.replace('formio-component-', ''))
      .find((name) => window.questionIds.includes(name)),
  files({pages, outcomes, levels, next, back}) {
    const questions = pages.filter(({rows}) => rows);
    const html = (key, text) => ({type: 'content', key, html: text});
    const componentsOf = ({id, lines, rows, many, folded}) => [
      html(`${id}-lines`, paragraphs(lines)),
      ...(rows
        ? [
            {
              type: many ? 'selectboxes' : 'radio',
              key: id,
              label: 'Answers',
              hideLabel: true,
              input: true,
              validate: {required: true},
              values: rows.map(([value, label]) => ({value, label})),
            },
          ]
        : []),
      ...(id === 'review'
        ? [
            {
              ...html(
                'answers',
                `<dl>${questions.map((question) => `<dt>${escape(question.title)}</dt><dd>{{answersTo(data, '${question.id}')}}</dd>`).join('')}</dl>`,
              ),
            },
          ]
        : []),
      ...(folded.length ? [html(`${id}-folds`, folds({folded}))] : []),
    ];
    const last = levels.length - 1;
    const form = {
      display: 'wizard',
      components: [
        ...pages.map((page) => ({
          type: 'panel',
          key: `page-${page.id}`,
          title: page.title,
          components: componentsOf(page),
          ...(page.id !== 'start' && {
            customConditional: page.skipIfNone
              ? `show = levelOf(data) < ${last} && String(codesOf(data, '${page.skipIfNone}')) !== 'none'`
              : `show = levelOf(data) < ${last}`,
          }),
        })),
        {
          type: 'panel',
          key: 'end',
          title: 'Result',
          components: levels.map((level, index) => ({
            ...html(level, outcomeHtml(level, outcomes[level])),
            customConditional: `show = levelOf(data) === ${index}`,
          })),
        },
      ],
    };
    // The first question is never skipped: from it the danger signs lead to the end.
    delete form.components.find(({key}) => key === `page-${questions[0].id}`).customConditional;
    const rows = Object.fromEntries(questions.map((question) => [question.id, question.rows]));
    return {
      'formio.js': peer('@formio/js/dist/formio.form.min.js'),
      'formio.css': peer('@formio/js/dist/formio.form.min.css'),
      'bootstrap.css': peer('bootstrap/dist/css/bootstrap.min.css'),
      'start.js': `const rows = ${JSON.stringify(rows)};
        const form = ${JSON.stringify(form)};
        const questionIds = Object.keys(rows);
        window.questionIds = questionIds;
        window.codesOf = (data, id) => typeof data[id] === 'string' ? [data[id]].filter(Boolean)
          : Object.keys(data[id] ?? {}).filter((code) => data[id][code]);
        const rowsOf = (data, id) => rows[id].filter(([code]) => codesOf(data, id).includes(code));
        window.answersTo = (data, id) => rowsOf(data, id).map(([, text]) => text).join(', ');
        window.levelOf = (data) =>
          Math.max(0, ...questionIds.flatMap((id) => rowsOf(data, id).map(([, , level]) => level)));
        const options = {noAlerts: true, evalContext: {codesOf, answersTo, levelOf}, buttonSettings: {showCancel: false},
          i18n: {en: {next: ${JSON.stringify(next)}, previous: ${JSON.stringify(back)}}}};
        for (const place of document.querySelectorAll('.form')) Formio.createForm(place, structuredClone(form), options);`,
      ...hostPages({
        scripts: ['formio.js', 'start.js'],
        styles: ['bootstrap.css', 'formio.css'],
        widget: '<div class="form place"></div>',
      }),
    };
  },
};

export const targets = {
  acu: () => ours('acu-aftercare-check'),
  'acu-slim': () => ours('acu-aftercare-check.slim'),
  'lit-floor': () => litFloor,
  surveyjs: () => surveyJs,
  formio: () => formIo,
};
