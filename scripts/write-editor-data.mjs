// What editors and frameworks read, made from the custom-elements.json in a folder, beside it. Others' generators were
// tried: their types put each event into another event, fill the global scope, or know no Svelte 5.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';

const [folder = 'dist'] = process.argv.slice(2);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {name: library, version} = readJson(new URL('../package.json', import.meta.url));

const entry = ({name, description}) => ({name, description});

/** The values that an attribute can have, where its type lists them. */
function valuesOf({type: {text}}) {
  const parts = text.split(' | ').filter((part) => part !== 'undefined');
  const literals = parts.map((part) => /^'(.*)'$|^(\d+)$/.exec(part));
  return literals.every(Boolean) ? [...new Set(literals.map(([, quoted, digits]) => quoted ?? digits))] : [];
}

/** Whether the attribute may stand without a value. */
const isBoolean = ({type: {text}}) => text.split(' | ').includes('boolean');

/** https://github.com/microsoft/vscode-custom-data */
function htmlData({tagName, description, attributes}) {
  const named = attributes.map((attribute) => {
    // The set "v" is of attributes that need no value.
    if (isBoolean(attribute)) return {...entry(attribute), valueSet: 'v'};
    const values = valuesOf(attribute).map((name) => ({name}));
    return {...entry(attribute), ...(values.length > 0 ? {values} : {})};
  });
  return {version: 1.1, tags: [{name: tagName, description, attributes: named}]};
}

const cssData = ({cssProperties}) => ({version: 1.1, properties: cssProperties.map(entry)});

/** https://github.com/JetBrains/web-types */
function webTypes({name: symbol, tagName, description, attributes, slots, events, fields, cssProperties, cssParts}) {
  const value = (attribute) => {
    if (isBoolean(attribute)) return {type: 'boolean', required: false};
    const values = valuesOf(attribute).map((value) => `'${value}'`);
    return {type: values.join(' | ') || attribute.type.text};
  };
  const element = {
    name: tagName,
    description,
    source: {module: library, symbol},
    attributes: attributes.map((attribute) => ({...entry(attribute), required: false, value: value(attribute)})),
    slots: slots.map(entry),
    js: {
      properties: fields.map((field) => ({
        ...entry(field),
        ...(field.readonly ? {'read-only': true} : {}),
        type: field.type.text,
      })),
      events: events.map((event) => ({...entry(event), type: event.type.text})),
    },
    css: {properties: cssProperties.map(entry), parts: cssParts.map(entry)},
  };
  return {
    name: library,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {html: {elements: [element]}},
  };
}

const comment = (text) =>
  text.includes('\n') ? `/**\n${text.replace(/^/gm, ' * ').replace(/ +$/gm, '')}\n */` : `/** ${text} */`;

/** What a template may say about the element: attributes, listeners, and the properties that have no attribute. */
function templateTypes({name: symbol, attributes, fields}) {
  const field = ({name, description}, type) => `  ${comment(description)}\n  '${name}'?: ${type} | undefined;`;
  const written = (attribute) => (isBoolean(attribute) ? "boolean | '' | 'true' | 'false'" : attribute.type.text);
  const settable = fields.filter(({attribute, readonly}) => !attribute && !readonly);
  return `import type {${symbol}, ${symbol}EventMap} from './index.js';

interface Attributes {
${attributes.map((attribute) => field(attribute, written(attribute))).join('\n')}
${settable.map((property) => field(property, `${symbol}['${property.name}']`)).join('\n')}
}

type Listeners = {
  [Name in keyof ${symbol}EventMap as \`on\${Name}\`]?: ((event: ${symbol}EventMap[Name]) => void) | undefined;
};

export type Template = Attributes & Listeners;
`;
}

/** Each framework has an interface of all tags, and a type for what every element has. */
const frameworks = {
  react: ({symbol, tag}) => `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {${symbol}} from './index.js';
import type {Template} from './templates.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tag}: DetailedHTMLProps<HTMLAttributes<${symbol}>, ${symbol}> & Template;
    }
  }
}
`,
  preact: ({symbol, tag}) => `import type {HTMLAttributes} from 'preact';
import type {${symbol}} from './index.js';
import type {Template} from './templates.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tag}: HTMLAttributes<${symbol}> & Template;
    }
  }
}
`,
  // vue-tsc takes every tag that is not of HTML for a component, and reads attributes as properties in camel case.
  vue: ({symbol, tag, settable}) => `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {${symbol}, ${symbol}EventMap} from './index.js';

type Settable = ${settable.map((name) => `'${name}'`).join(' | ')};
type Properties = {[Name in Settable]?: ${symbol}[Name] | undefined};
type Emits = {[Name in keyof ${symbol}EventMap]: (event: ${symbol}EventMap[Name]) => void};

declare module 'vue' {
  interface GlobalComponents {
${tag}: new () => ${symbol} & {
      /** For types alone: the element has no such property. */
      $props: Properties & HTMLAttributes & PublicProps;
      /** For types alone: the element has no such property. */
      $emit: EmitFn<Emits>;
    };
  }
}
`,
  svelte: ({symbol, tag}) => `import type {HTMLAttributes} from 'svelte/elements';
import type {${symbol}} from './index.js';
import type {Template} from './templates.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tag}: HTMLAttributes<${symbol}> & Template;
  }
}
`,
};

const {modules} = readJson(join(folder, 'custom-elements.json'));
const element = modules.flatMap(({declarations}) => declarations).find(({customElement}) => customElement);
const fields = element.members.filter((member) => member.kind === 'field' && !member.static);
const data = {...element, fields};
const names = {
  symbol: element.name,
  tag: `${comment(element.description)}\n'${element.tagName}'`.replace(/^/gm, '    '),
  settable: fields.filter(({readonly}) => !readonly).map(({name}) => name),
};

const write = (file, text) => writeFileSync(join(folder, file), text);
const writeJson = (file, value) => write(file, `${JSON.stringify(value, null, 2)}\n`);
writeJson('vscode.html-data.json', htmlData(data));
writeJson('vscode.css-data.json', cssData(data));
writeJson('web-types.json', webTypes(data));
write('templates.d.ts', templateTypes(data));
for (const [name, types] of Object.entries(frameworks)) write(`${name}.d.ts`, types(names));
