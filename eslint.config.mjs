import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import {importX} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';

/** The architecture: what each folder and root file of src may import, besides itself. */
const layers = {
  triage: [],
  localization: ['own-object.ts'],
  check: ['triage'],
  'follow-up': ['triage', 'own-object.ts'],
  clinic: ['triage', 'localization', 'own-object.ts'],
  content: ['triage', 'localization', 'own-object.ts'],
  summary: ['triage', 'content', 'localization', 'version.ts'],
  speech: ['localization'],
  views: [
    'triage',
    'check',
    'clinic',
    'content',
    'follow-up',
    'localization',
    'summary',
    'own-object.ts',
    'version.ts',
  ],
  controllers: [
    ...['triage', 'check', 'clinic', 'follow-up', 'localization', 'speech', 'summary', 'views'],
    ...['events.ts', 'own-object.ts', 'version.ts'],
  ],
  embed: ['clinic', 'localization', 'summary', 'acu-aftercare-check.ts', 'define.ts', 'index.ts'],
  'acu-aftercare-check.ts': ['triage', 'clinic', 'localization', 'summary', 'views', 'controllers', 'version.ts'],
  'core.ts': ['acu-aftercare-check.ts', 'events.ts'],
  'define.ts': ['core.ts', 'localization'],
  'events.ts': ['triage', 'check', 'clinic'],
  'every-language.ts': ['acu-aftercare-check.ts', 'localization'],
  'index.ts': ['triage', 'clinic', 'localization', 'every-language.ts', 'events.ts'],
  'own-object.ts': [],
  'triage.ts': ['triage'],
  'version.ts': [],
};
const unlisted = readdirSync(new URL('src', import.meta.url)).filter((name) => !(name in layers));
if (unlisted.length > 0) throw new Error(`eslint.config.mjs, layers: src/${unlisted.join(', src/')} has no line`);

const zones = [
  ...Object.entries(layers).map(([place, may]) => ({
    target: `./src/${place}`,
    from: './src',
    except: [place, ...may].map((name) => `./${name}`),
    message: `src/${place} may import only ${['itself', ...may].join(', ')}.`,
  })),
  {
    target: './src/triage',
    from: './node_modules',
    message: 'src/triage is pure: a clinician reviews it without meeting anything else.',
  },
];

const contentImports = {
  group: ['lit', 'lit/*', '@lit/*', 'zod', 'zod/*', '**/localization/*', '!**/localization/messages.js'],
  message: 'Words need no code: of localization only messages.js.',
};

const onlyZodMini = {
  name: 'zod',
  message: 'zod/mini: small, and without the `new Function` that a strict CSP reports.',
};

const restrictedImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      paths: [onlyZodMini],
      patterns: [
        {group: ['lit/directives/unsafe-*', 'lit/directives/style-map*'], message: 'Breaks a strict CSP.'},
        ...patterns,
      ],
    },
  ],
});

const noInlineStyle = {
  selector: 'TemplateElement[value.raw=/\\sstyle=/]',
  message: 'A strict CSP forbids style attributes: use a class.',
};
const noDefaultExport = {selector: 'ExportDefaultDeclaration', message: 'Name what you export.'};
const noInnerHtml = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'Trusted types forbid HTML from strings.',
};
const noNetworkNorStorage = {
  selector:
    'MemberExpression[property.name=/^(sendBeacon|cookie|localStorage|sessionStorage|XMLHttpRequest|WebSocket)$/]',
  message: 'Nothing leaves the device and nothing is kept.',
};
const noArrayFromWithMapping = {
  selector: "CallExpression[callee.object.name='Array'][callee.property.name='from'][arguments.length=2]",
  message: 'Prototype and MooTools replace Array.from by one that does not map: use a loop.',
};
const noRegistration = {
  selector:
    ":matches(CallExpression[callee.property.name='define'][callee.object.name='customElements'], CallExpression[callee.property.name='define'][callee.object.property.name='customElements'], Decorator[expression.callee.name='customElement'])",
  message: 'Only src/core.ts and src/embed register the tag: importing the class must have no effect.',
};
const noFocusedTest = {
  selector: 'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(only|skip)$/]',
  message: 'A test that does not run proves nothing.',
};

const storage = ['localStorage', 'sessionStorage', 'indexedDB'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const syntax = (...restrictions) => ({'no-restricted-syntax': ['error', ...restrictions]});
const everywhereInSrc = [noInlineStyle, noDefaultExport, noInnerHtml, noNetworkNorStorage, noArrayFromWithMapping];

export default defineConfig(
  globalIgnores(['build', 'coverage', 'dist', 'release', 'src/localization/generated', 'tests/package/apps']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/best-practice'],
    ],
    languageOptions: {parserOptions: {projectService: true}},
    plugins: {'import-x': importX},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver({project: 'tsconfig.json'})]},
    rules: {
      // Lit binds the listeners of its templates to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...restrictedImports(),
      ...syntax(...everywhereInSrc, noRegistration),
      'import-x/no-restricted-paths': ['error', {zones}],
      'no-restricted-globals': ['error', ...network, ...storage],
    },
  },
  // The slim script's catalogues are the one thing that is fetched.
  {files: ['src/localization/catalogues-on-demand.ts'], rules: {'no-restricted-globals': 'off'}},
  // What somebody asked to have remembered is the one thing that is kept.
  {
    files: ['src/follow-up/storage.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...storage.filter((name) => name !== 'localStorage')],
    },
  },
  {files: ['src/content/**/*.ts'], rules: restrictedImports(contentImports)},
  {files: ['src/core.ts', 'src/embed/**/*.ts'], rules: syntax(...everywhereInSrc)},
  {
    files: ['tests/**/*.ts'],
    rules: {
      ...syntax(noFocusedTest),
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {URL: 'readonly', console: 'readonly', fetch: 'readonly', process: 'readonly', window: 'readonly'},
    },
    rules: syntax(noFocusedTest),
  },
  {
    files: ['{demo,integrations,scripts}/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        'Blob CSS CompressionStream DOMParser Event FormData HTMLIFrameElement Option Response URL URLSearchParams XMLHttpRequest addEventListener btoa crypto customElements document fetch getComputedStyle getSelection history location navigator parent window'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
  },
);
