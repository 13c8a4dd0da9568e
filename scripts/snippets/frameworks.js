// Components for frameworks, as text: each is a file of its own, with exactly the languages of the clinic.
import {escapeHtml, inScript} from './html.js';

/** Each framework, and the file that holds the component. */
export const frameworks = {
  react: {file: 'Aftercare.tsx'},
  vue: {file: 'Aftercare.vue'},
  svelte: {file: 'Aftercare.svelte'},
  astro: {file: 'Aftercare.astro'},
};

// In templates a brace begins an expression; as an entity it is a brace.
const inTemplate = (html) => html.replace(/\{/g, '&#123;').replace(/\}/g, '&#125;');

const lines = (indent, list) => list.map((line) => indent + line).join('\n');

/** A value in code: no tag can end the script around it. */
const inCode = (value) => inScript(JSON.stringify(value, null, 2));

/** The code of a framework. `languages` are locales; `all` is how many there are. */
export function component(framework, {settings, json = {}, languages = [], all = 0, fallback}) {
  const others = languages.filter((tag) => tag !== 'en');
  const imports =
    others.length === 0 || languages.length < all
      ? ['core', ...others.map((tag) => `locales/${tag}`)].map((name) => `import 'acu-aftercare-check/${name}';`)
      : ["import 'acu-aftercare-check/define';"];
  // React and Svelte write a braced value as what it is; so all attributes are strings.
  const attributes = Object.entries(settings).map(([name, value]) => `${name}="${inTemplate(escapeHtml(value))}"`);
  const inside = inTemplate(fallback);
  const hasJson = Object.keys(json).length > 0;
  const config = inCode(json);
  const start = (more = []) => `<acu-aftercare-check\n${lines('  ', [...attributes, ...more])}\n>`;
  const indented = (text, indent) => text.replace(/^(?=.)/gm, indent);

  if (framework === 'react') {
    const effect = hasJson
      ? `const config: Settings = ${config};

export function Aftercare() {
  const check = useRef<AcuAftercareCheck>(null);

  // React sets no properties when it hydrates what a server has rendered.
  useEffect(() => {
    if (check.current) check.current.config = config;
  }, []);
`
      : 'export function Aftercare() {';
    return `'use client';

${imports.join('\n')}
import type {} from 'acu-aftercare-check/react';
${hasJson ? "import {useEffect, useRef} from 'react';\nimport type {AcuAftercareCheck, Settings} from 'acu-aftercare-check';\n" : ''}
${effect}
  return (
${indented(`${start(hasJson ? ['ref={check}'] : [])}\n  ${inside}\n</acu-aftercare-check>`, '    ')}
  );
}
`;
  }
  if (framework === 'vue') {
    // A bound value is what it is, and these are no texts to Vue's types.
    const bound = (attribute) => attribute.replace(/^(reviewed-only|share-reasons)=/, ':$1=');
    attributes.splice(0, Infinity, ...attributes.map(bound));
    return `<script setup lang="ts">
${imports.join('\n')}
import type {} from 'acu-aftercare-check/vue';
${hasJson ? `import type {Settings} from 'acu-aftercare-check';\n\nconst config: Settings = ${config};\n` : ''}</script>

<template>
${indented(`${start(hasJson ? [':config="config"'] : [])}\n  ${inside}\n</acu-aftercare-check>`, '  ')}
</template>
`;
  }
  if (framework === 'svelte') {
    return `<script lang="ts">
  ${imports.join('\n  ')}
  import type {} from 'acu-aftercare-check/svelte';
${hasJson ? `  import type {Settings} from 'acu-aftercare-check';\n\n${indented(`const config: Settings = ${config};`, '  ')}\n` : ''}</script>

${start(hasJson ? ['{config}'] : [])}
  ${inside}
</acu-aftercare-check>
`;
  }
  // Astro 7 leaves entities in attributes as they are, and reads a backslash as code does: what has any is code. Nor are
  // there braces in it, which begin and end an expression.
  const inBraces = (value) => inCode(value).replace(/\{/g, '\\u007b').replace(/\}/g, '\\u007d');
  const astroAttributes = Object.entries(settings).map(([name, value], index) =>
    /[&<>"{}\\]/.test(value) ? `${name}={${inBraces(value.replace(/\s+/g, ' '))}}` : attributes[index],
  );
  // Astro writes it as it is: of the value in code, no escape is left. It comes last: Astro 7 takes no text behind a script.
  const child = hasJson
    ? `  <script is:inline type="application/json" set:html={JSON.stringify(config).replace(/</g, '\\\\u003c')} />\n`
    : '';
  return `${hasJson ? `---\nconst config = ${config.replace(/---/g, '\\u002d--')};\n---\n\n` : ''}<acu-aftercare-check
${lines('  ', astroAttributes)}
>
  ${inside}
${child}</acu-aftercare-check>

<script>
  ${imports.join('\n  ')}
</script>
`;
}
