import {readFileSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

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

const record = (file, body) =>
  /\.html$/.test(file) ? `${body}`.replace('<head>', '<head><script src="/tests/pages/record.js"></script>') : body;

/** Copies of dist/: as a careless server has it, with changed catalogues or without any; and of both with the recorder. */
const copies = {
  'dist-recorded': record,
  'demo-recorded': record,
  'dist-changed': (file, body) => (/locales.\w+\.json$/.test(file) ? `${body} ` : body),
  'dist-bare': (file, body) => (/locales.\w+\.json$/.test(file) ? undefined : body),
};

/** Answers that wait for a test, by the name that it gave them. */
const held = new Map();

/** `executeServerCommand('release', 'name')`: answers the request that has `?hold=name` in its address. */
export function release({payload: name}) {
  held.get(name)?.();
  return held.delete(name);
}

/** Serves what visitors get as it is: the test runner would rewrite scripts and put its own into pages. */
export async function rawFiles(context, next) {
  const [, path] = /^\/((?:dist[\w-]*|demo[\w-]*|tests\/pages)\/[\w./-]*)$/.exec(context.path) ?? [];
  if (!path || path.includes('..')) return next();
  const [folder] = path.split('/');
  const file = join(root, path.replace(/^(dist|demo)-\w+/, '$1'), path.endsWith('/') ? 'index.html' : '');
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
  context.type = extname(file);
  context.set('cache-control', 'no-store');
  if (/^tests\/pages\/strict-csp[^/]*\.html$/.test(path)) context.set('content-security-policy', strictPolicy);
  return undefined;
}
