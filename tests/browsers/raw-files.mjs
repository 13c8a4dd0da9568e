import {Buffer} from 'node:buffer';
import {readFileSync, statSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {hostilePage} from './hostile-pages.mjs';
import {navigationPage} from './navigation-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The strictest policy that the widget promises to work under. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types acu-aftercare-check',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const withScripts = (file, body, scripts) =>
  /\.html$/.test(file)
    ? `${body}`.replace(
        '<head>',
        `<head>${scripts.map((name) => `<script src="/tests/pages/${name}.js"></script>`).join('')}`,
      )
    : body;

/**
 * Copies of dist/: as a careless server has it, with changed catalogues or without any; joined to one file; with the recorder; and with one
 * that goes through the check when it is told to. And demo/ with the recorder, under the policy that its pages promise to work under.
 */
const copies = {
  'dist-recorded': (file, body) => withScripts(file, body, ['record']),
  'demo-recorded': (file, body) => withScripts(file, body, ['record']),
  'dist-driven': (file, body) => withScripts(file, body, ['record', 'drive']),
  'dist-changed': (file, body) =>
    /locales.\w+\.json$/.test(file) ? `${body} ` : `${body}`.replace(/"english":"\w+"/, '"english":"0a1b2c3d4e5f"'),
  // One file of the slim script with Arabic and Spanish behind it, in the order of the code generator.
  'dist-joined': (file, body) =>
    /slim\.js$/.test(file)
      ? Buffer.concat([body, ...['ar', 'es'].map((tag) => readFileSync(join(root, `dist/locales/${tag}.js`)))])
      : undefined,
  'dist-bare': (file, body) => (/locales.\w+\.json$/.test(file) ? undefined : body),
};

/** Headers with which other copies of dist/ are served. */
const headers = {
  'dist-pinned': {'integrity-policy': 'blocked-destinations=(script)'},
  'dist-pinned-cors': {'integrity-policy': 'blocked-destinations=(script)', 'access-control-allow-origin': '*'},
  'dist-isolated': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'cross-origin',
  },
};

/** Answers that wait for a test, by the name that it gave them. */
const held = new Map();

/** `executeServerCommand('release', 'name')`: answers the request that has `?hold=name` in its address. */
export function release({payload: name}) {
  held.get(name)?.();
  return held.delete(name);
}

/** What waits for a page of a browser that no test can reach into, by the address of the page. */
const listeners = new Map();

/** What a page at this address tells with `fetch('/tests/pages/told?what=…')`. */
export const toldBy = (address) => new Promise((resolve) => listeners.set(address, resolve));

/** Serves what visitors get as it is: the test runner would rewrite scripts and put its own into pages. */
export async function rawFiles(context, next) {
  const [, page] = /^\/tests\/pages\/navigation\/(with|other)\.html$/.exec(context.path) ?? [];
  if (page) {
    context.type = 'html';
    context.body = navigationPage(page, context.query);
    return undefined;
  }
  if (context.path === '/tests/pages/told') {
    listeners.get(context.get('referer'))?.(JSON.parse(context.query.what));
    context.status = 204;
    return undefined;
  }
  // Made of its address: `?body=<p>…`, and all else is a header.
  if (context.path === '/tests/pages/made.html') {
    const {body, ...headersOfPage} = context.query;
    context.type = 'html';
    context.set(headersOfPage);
    context.body = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>made</title></head><body>${body}</body></html>`;
    return undefined;
  }
  const [, path] = /^\/((?:dist[\w-]*|demo[\w-]*|scripts\/snippets|tests\/pages)\/[\w./-]*)$/.exec(context.path) ?? [];
  if (!path || path.includes('..')) return next();
  const [folder] = path.split('/');
  const file = join(root, path.replace(/^(dist|demo)-[\w-]+/, '$1'), path.endsWith('/') ? 'index.html' : '');
  // Not next(): a missing file must not come back as something the runner made.
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) {
    context.status = 404;
    return undefined;
  }
  const {hold} = context.query;
  // A page that is gone waits for nothing.
  if (hold) await new Promise((resolve) => held.set(hold, resolve) && context.req.once('close', resolve));
  context.body = readFileSync(file);
  if (copies[folder]) context.body = copies[folder](file, context.body);
  if (context.body === undefined) context.status = 404;
  // No charset for scripts, as many a server: they are read in the encoding of the page.
  if (/^\.m?js$/.test(extname(file))) context.set('content-type', 'text/javascript');
  else context.type = extname(file);
  // Not `no-store`, with which a browser forgets a page that is left.
  context.set('cache-control', 'no-cache');
  context.set(headers[folder] ?? {});
  if (folder === 'demo-recorded') context.set('content-security-policy', "default-src 'self'");
  if (/^tests\/pages\/.*strict-csp[^/]*\.html$/.test(path)) {
    // A page with a frame of its own site has to allow it.
    const frames = String(context.query.way).includes('iframe') ? "; frame-src 'self'" : '';
    context.set('content-security-policy', strictPolicy + frames);
  }
  if (/^tests\/pages\/hostile\/[^/]*html$/.test(path)) {
    const {type, body} = hostilePage(basename(path), String(context.body), context.query);
    context.body = body;
    // Not `context.type`, which would add a charset.
    if (type) context.set('content-type', type);
  }
  return undefined;
}
