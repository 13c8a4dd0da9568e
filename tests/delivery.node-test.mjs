// The nginx example of demo/, started for real where nginx is installed.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const script = readFileSync(join(root, 'dist/acu-aftercare-check.js'));

// Debian keeps it where only root looks.
const nginx = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path));

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The example with its two local values replaced, in the smallest nginx.conf that needs no rights. */
function configuration(folder, port) {
  const example = readFileSync(join(root, 'demo/nginx.conf'), 'utf8');
  const server = example
    .replace(/^ {2}listen 80;$/m, `  listen 127.0.0.1:${port};`)
    .replace(/^ {2}root \/var\/www\/html;$/m, `  root ${folder}/site;`);
  assert.notEqual(server, example);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr emerg; events {}
    http { access_log off; ${temporary.join(' ')} ${server} }`;
}

const name = `acu-aftercare-check-${version}`;

describe('nginx with the example of the demo', {skip: nginx ? false : 'not run: nginx is not installed'}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'acu-nginx-'));
  let server;
  let origin;
  const get = (path, headers = {}) => fetch(`${origin}/${name}/${path}`, {headers});

  before(async () => {
    cpSync(join(root, 'dist'), join(folder, 'site', name), {recursive: true});
    writeFileSync(join(folder, 'site', name, 'acu-aftercare-check.js.gz'), gzipSync(script));
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
    server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = new Promise((_, reject) => {
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`nginx ended with exit code ${code}`)));
    });
    // It does not tell when it is ready.
    const answers = async () => {
      while (!(await fetch(origin).catch(() => undefined))) await delay(20);
    };
    await Promise.race([answers(), ended]);
    ended.catch(() => {});
  });

  after(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, {recursive: true});
  });

  it('serves the script for a year, to every site, as what it is', async () => {
    const response = await get('acu-aftercare-check.js');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(script));
  });

  it('sends what was compressed before, to those who can read it', async () => {
    const compressed = await get('acu-aftercare-check.js', {'accept-encoding': 'gzip'});
    assert.equal(compressed.headers.get('content-encoding'), 'gzip');
    assert.match(compressed.headers.get('vary'), /accept-encoding/i);
    assert.ok(Buffer.from(await compressed.arrayBuffer()).equals(script));
    const plain = await get('acu-aftercare-check.js', {'accept-encoding': 'identity'});
    assert.equal(plain.headers.get('content-encoding'), null);
  });

  for (const [path, type] of [
    ['locales/es.json', 'application/json; charset=utf-8'],
    ['index.js', 'text/javascript; charset=utf-8'],
    ['iframe-host.js', 'text/javascript; charset=utf-8'],
  ]) {
    it(`serves ${path} likewise`, async () => {
      const {status, headers} = await get(path);
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), type);
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    });
  }

  it('serves the page for iframes for an hour, and says who may show it', async () => {
    const {status, headers} = await get('embed.html?region=GB');
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(headers.get('cache-control'), 'public, max-age=3600');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('x-frame-options'), null);
    const policy = headers.get('content-security-policy').split('; ');
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'self' https://www.clinic.example",
    ]) {
      assert.ok(policy.includes(part), part);
    }
  });

  it('lets nobody keep the answer that a file is not there', async () => {
    const {status, headers} = await get('acu-aftercare-check-old.js');
    assert.equal(status, 404);
    assert.equal(headers.get('cache-control'), null);
  });

  it('leaves the rest of the site alone', async () => {
    writeFileSync(join(folder, 'site', 'other.js'), '1');
    const {status, headers} = await fetch(`${origin}/other.js`);
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), null);
    assert.equal(headers.get('access-control-allow-origin'), null);
  });
});
