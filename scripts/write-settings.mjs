// Writes what is made from the schema of the settings (src/clinic/settings.ts and settings-docs.ts): the table in
// README.md, the form of the demo's code generator, the fields of the WordPress plugin, and a JSON Schema in dist/.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {attributeOf, settingsSchema} from '../build/clinic/settings.js';
import {settingsDocs} from '../build/clinic/settings-docs.js';

const root = new URL('../', import.meta.url);
const settings = Object.entries(settingsDocs).map(([name, docs]) => ({name, attribute: attributeOf(name), ...docs}));

/** What is reported as expected for a value that no setting takes. */
const expectedOf = (name) => settingsSchema[name].safeParse(undefined).error.issues[0].message;

/** The table as Prettier would align it. */
export function markdownTable() {
  const rows = [
    ['setting', 'what it is', 'value', 'default'],
    ...settings.map(({attribute, jsonOnly, description, value, default: otherwise}) => [
      `\`${attribute}\`${jsonOnly ? ' (JSON)' : ''}`,
      description,
      value,
      otherwise,
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function valueSchema({name, pattern, options, items}) {
  const expected = {$comment: `Expected: ${expectedOf(name)}`};
  if (items) return {type: 'array', items, ...expected};
  if (!options) return {type: 'string', pattern: `^(?:${pattern})$`, ...expected};
  // JSON may say numbers and booleans as what they are.
  const asJson = options.flatMap((option) =>
    /^(\d|true$|false$)/.test(option) ? [option, JSON.parse(option)] : [option],
  );
  return {enum: asJson, ...expected};
}

/** A schema for the JSON child, for editors and pipelines. Names are those of HTML, or as in code. */
export function jsonSchema() {
  const schemaOf = (setting) => ({
    description: setting.description,
    ...valueSchema(setting),
    examples: [setting.example],
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:uuid:0f6a7b0e-6c0d-4a43-9a55-3a1f2f6e8b71',
    title: 'Settings of an aftercare check',
    description: 'What a page may say in the JSON inside <acu-aftercare-check>.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      settings.flatMap((setting) =>
        [...new Set([setting.attribute, setting.name])].map((name) => [name, schemaOf(setting)]),
      ),
    ),
  };
}

const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The parts of the form. */
export const formGroups = [...new Set(settings.flatMap(({form}) => form?.group ?? []))];

const dayNames = {mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun'};

/** One field of an entry of a list. They have no names, since there are as many as there are entries. */
function entryInput(key, label, {items, pattern = ''}) {
  if (items) {
    const boxes = items.enum.map(
      (day) => `    <label><input type="checkbox" data-key="${key}" value="${day}" /> ${dayNames[day]}</label>`,
    );
    return [`  <fieldset class="days">`, `    <legend>${label}</legend>`, ...boxes, '  </fieldset>'];
  }
  const type = /:\[0-5\]/.test(pattern) ? ' type="time"' : '';
  return [`  <label>${label} <input data-key="${key}"${type} /></label>`];
}

/** The fields of one group of the form. `data-json`: what does not fit an attribute. */
export function formFields(group) {
  return settings
    .filter(({form}) => form?.group === group)
    .flatMap(({attribute, jsonOnly, items, form: {label, type, autocomplete, help, choices, entry}}) => {
      const json = jsonOnly ? ' data-json' : '';
      const describedBy = help ? ` aria-describedby="${attribute}-help"` : '';
      const group = `id="${attribute}"${json}${describedBy}`;
      const names = `id="${attribute}" name="${attribute}"${json}${describedBy}`;
      const labelTag = `<label for="${attribute}">${escapeHtml(label)}</label>`;
      const legend = `  <legend>${escapeHtml(label)}</legend>`;
      const helpTag = help ? [`<p class="help" id="${attribute}-help">${escapeHtml(help)}</p>`] : [];
      if (type === 'languages') return [`<fieldset ${group} class="boxes">`, legend, '</fieldset>', ...helpTag];
      if (entry) {
        const inputs = Object.entries(entry).flatMap(([key, text]) => entryInput(key, text, items.properties[key]));
        const row = ['<div class="entry">', ...inputs, '  <button type="button">Remove</button>', '</div>'];
        const template = ['<template>', ...row.map((line) => `  ${line}`), '</template>'];
        const add = `  <button type="button" data-add>Add ${escapeHtml(label.toLowerCase())}</button>`;
        return [
          `<fieldset ${group}>`,
          ...[legend.trim(), ...helpTag, ...template].map((line) => `  ${line}`),
          add,
          '</fieldset>',
        ];
      }
      if (!choices) {
        const more = `${type ? ` type="${type}"` : ''}${autocomplete ? ` autocomplete="${autocomplete}"` : ''}`;
        return [labelTag, `<input ${names}${more} />`, ...helpTag];
      }
      const options = Object.entries(choices)
        .sort(([one], [other]) => (one === '' ? -1 : other === '' ? 1 : 0))
        .map(([value, text]) => `  <option value="${value}">${escapeHtml(text)}</option>`);
      return [labelTag, `<select ${names}>`, ...options, '</select>', ...helpTag];
    });
}

/** The fields of the custom properties; the first one stands alone, being the one that most clinics want. */
export function themeFields(part) {
  const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
  const {cssProperties} = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'acu-aftercare-check');
  const isAccent = ({name}) => name === '--acu-accent';
  return cssProperties
    .filter((property) => isAccent(property) === (part === 'accent'))
    .flatMap(({name, default: usual = '', description}) => {
      const [meaning, without = ''] = description.split(/ Without it: /);
      const label = escapeHtml(meaning.replace(/\.$/, ''));
      const placeholder = escapeHtml(usual || without.replace(/\.$/, ''));
      const names = `id="${name}" name="${name}" placeholder="${placeholder}"`;
      const input = `<input ${names} autocomplete="off" spellcheck="false" />`;
      if (!/^(Colour|Background|Text)/.test(meaning)) return [`<label for="${name}">${label}</label>`, input];
      const picker = `<input type="color" value="#808080" data-for="${name}" aria-label="Choose: ${label}" />`;
      return [`<label for="${name}">${label}</label>`, '<div class="colour">', `  ${input}`, `  ${picker}`, '</div>'];
    });
}

const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const translated = (text) => `__( ${php(text)}, 'acu-aftercare-check' )`;

/** What is reported as expected for one field of an entry of a list. */
const expectedIn = (name, key) =>
  settingsSchema[name].safeParse([{}]).error.issues.find(({path}) => path[1] === key).message;

/** The entries of a PHP array, aligned as WordPress wants it; an array is given as such entries, what is undefined is left out. */
function phpEntries(entries, depth) {
  const indent = '\t'.repeat(depth);
  const there = entries.filter(([, value]) => value !== undefined);
  const width = depth > 1 ? Math.max(...there.map(([key]) => php(key).length)) : 0;
  return there.flatMap(([key, value]) => {
    const start = `${indent}${php(key).padEnd(width)} =>`;
    return Array.isArray(value)
      ? [`${start} array(`, ...phpEntries(value, depth + 1), `${indent}),`]
      : [`${start} ${value},`];
  });
}

/** Days of the week are chosen, all else of an entry is written. */
function entryField(setting, key, label) {
  const {pattern, items} = setting.items.properties[key];
  const day = items?.enum ?? [];
  return [
    ['label', translated(label)],
    ['pattern', php((pattern ?? `^(?:${day.join('|')})$`).replace(/^\^\(\?:|\)\$$/g, ''))],
    ['expected', translated(expectedIn(setting.name, key))],
  ];
}

/** What is chosen from; what holds without a choice comes first, also before numbers. */
const phpOptions = ({'': otherwise, ...choices}) =>
  [['', otherwise], ...Object.entries(choices)].map(([value, text]) => [value, translated(text)]);

/** The fields of the WordPress plugin. A pattern is for the whole value, in any case, in PHP and in JavaScript. */
export function phpFields() {
  const fields = settings
    .filter(({wordpress}) => wordpress)
    .map((setting) => {
      const {name, attribute, pattern, options, jsonOnly, form, wordpress} = setting;
      const {section, label, help, choices, entry} = {...form, ...wordpress};
      return [
        attribute,
        [
          ['section', php(section)],
          ['label', translated(label)],
          ['help', help && translated(help)],
          ['json', jsonOnly && 'true'],
          ['pattern', entry ? undefined : php(pattern ?? options.join('|'))],
          ['expected', translated(expectedOf(name))],
          ['options', choices && phpOptions(choices)],
          ['entry', entry && Object.entries(entry).map(([key, text]) => [key, entryField(setting, key, text)])],
        ],
      ];
    });
  return `<?php
/**
 * The fields of the settings page, the shortcode and the block. Made by scripts/write-settings.mjs. Do not edit.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

return array(
${phpEntries(fields, 1).join('\n')}
);
`;
}

/** A page with what is between "<!-- NAME -->" and "<!-- /NAME -->" replaced. */
export function fillBetween(page, name, lines) {
  const place = new RegExp(`^([ \\t]*)<!-- ${name} -->$[^]*?<!-- /${name} -->$`, 'm');
  if (!place.test(page)) throw new Error(`There is no <!-- ${name} --> in the page`);
  return page.replace(place, (_, indent) =>
    [`<!-- ${name} -->`, ...lines, `<!-- /${name} -->`].map((line) => line && `${indent}${line}`).join('\n'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const update = (path, change) => {
    const file = new URL(path, root);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after !== before) writeFileSync(file, after);
  };
  update('README.md', (page) => fillBetween(page, 'settings', ['', markdownTable(), '']));
  update('demo/embed-code.html', (page) =>
    [
      ...formGroups.map((group) => [`settings ${group}`, formFields(group)]),
      ...['accent', 'more'].map((part) => [`properties ${part}`, themeFields(part)]),
    ].reduce((filled, [place, lines]) => fillBetween(filled, place, lines), page),
  );
  writeFileSync(new URL('integrations/wordpress/acu-aftercare-check/fields.php', root), phpFields());
  mkdirSync(new URL('dist', root), {recursive: true});
  writeFileSync(new URL('dist/settings.schema.json', root), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}
