// What editors and frameworks read, made from custom-elements.json. Generators of others were tried: their types for
// JSX, Vue and Svelte add names to every page's global scope, wrap each event twice, or know no Svelte 5.
import {readFileSync} from 'node:fs';

const {name: library, version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The values that an attribute can have, where its type lists them. */
function valuesOf({type: {text}}) {
  const parts = text.split(' | ').filter((part) => part !== 'undefined');
  const literals = parts.map((part) => /^'(.*)'$|^(\d+)$/.exec(part));
  return literals.every(Boolean) ? [...new Set(literals.map(([, quoted, digits]) => quoted ?? digits))] : [];
}

const isBoolean = ({type: {text}}) => text.split(' | ').includes('boolean');

/** https://github.com/microsoft/vscode-custom-data */
function htmlData({tagName, description, attributes}) {
  const named = attributes.map((attribute) => {
    const {name, description} = attribute;
    const values = valuesOf(attribute);
    // The set "v" is of attributes that need no value.
    if (isBoolean(attribute)) return {name, description, valueSet: 'v'};
    return values.length > 0
      ? {name, description, values: values.map((value) => ({name: value}))}
      : {name, description};
  });
  return {version: 1.1, tags: [{name: tagName, description, attributes: named}]};
}

const cssData = ({cssProperties}) => ({
  version: 1.1,
  properties: cssProperties.map(({name, description}) => ({name, description})),
});

/** https://github.com/JetBrains/web-types */
function webTypes({name: symbol, tagName, description, attributes, slots, events, fields, cssProperties, cssParts}) {
  const value = (attribute) => {
    const values = valuesOf(attribute);
    if (isBoolean(attribute)) return {type: 'boolean', required: false};
    return {type: values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : 'string'};
  };
  const element = {
    name: tagName,
    description,
    source: {module: library, symbol},
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      required: false,
      value: value(attribute),
    })),
    slots: slots.map(({name, description}) => ({name, description})),
    js: {
      properties: fields.map(({name, description, readonly, type}) => ({
        name,
        description,
        ...(readonly ? {'read-only': true} : {}),
        type: type.text,
      })),
      events: events.map(({name, description, type}) => ({name, description, type: type.text})),
    },
    css: {
      properties: cssProperties.map(({name, description}) => ({name, description})),
      parts: cssParts.map(({name, description}) => ({name, description})),
    },
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

/** The files to ship, by name. */
export function editorData({modules}) {
  const element = modules.flatMap(({declarations}) => declarations).find(({customElement}) => customElement);
  const fields = element.members.filter((member) => member.kind === 'field' && !member.static);
  const data = {...element, fields};
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const names = {
    symbol: element.name,
    tag: `${comment(element.description)}\n'${element.tagName}'`,
    settable: fields.filter(({readonly}) => !readonly).map(({name}) => name),
  };
  return {
    'vscode.html-data.json': json(htmlData(data)),
    'vscode.css-data.json': json(cssData(data)),
    'web-types.json': json(webTypes(data)),
    'templates.d.ts': templateTypes(data),
    ...Object.fromEntries(Object.entries(frameworks).map(([name, types]) => [`${name}.d.ts`, types(names)])),
  };
}
