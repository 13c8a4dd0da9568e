// A real DokuWiki, out of Debian's package. Its pages can hold no attributes, so the script has to know the page.
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {goToOutcome, hrefs, openBrowser, openPage} from './browser.mjs';
import {answers, freePort, makeRoom, needPhp, run, tryTo, unpackDebian} from './system.mjs';

const script = fileURLToPath(new URL('../../dist/acu-aftercare-check.js', import.meta.url));

const packages = [
  'dokuwiki',
  ...['geshi', 'phpseclib', 'random-compat', 'simplepie'].map((name) => `php-${name}`),
  'libphp-simplepie',
  ...['jquery', 'jquery-ui', 'jquery-cookie'].map((name) => `libjs-${name}`),
];
const found = await tryTo(() => {
  needPhp('xml', 'mbstring');
  const tree = unpackDebian(undefined, packages);
  return {tree, version: readFileSync(join(tree, 'usr/share/dokuwiki/VERSION'), 'utf8').trim()};
});

const element =
  '<acu-aftercare-check clinic-phone="020 7946 0123" region="GB"><a href="tel:02079460123">Call us</a></acu-aftercare-check>';

describe(`DokuWiki ${found.version ?? ''}`.trim(), {skip: found.missing}, () => {
  let site;
  let browser;

  before(async () => {
    const {folder, start, stop, until} = makeRoom('dokuwiki');
    const {tree} = found;
    const docroot = join(folder, 'site');
    const data = join(folder, 'data');
    // Debian's own places for settings, some of them links to what only an installation makes.
    const debian = [
      'conf/local.protected.php',
      'conf/acl.auth.php',
      'conf/users.auth.php',
      'inc/preload.php',
      '.htaccess',
    ];
    for (const name of debian) rmSync(join(tree, 'usr/share/dokuwiki', name), {force: true});
    run('cp', ['-rL', join(tree, 'usr/share/dokuwiki'), docroot]);
    rmSync(join(docroot, 'conf'), {recursive: true, force: true});
    run('cp', ['-r', join(tree, 'etc/dokuwiki'), join(docroot, 'conf')]);
    for (const name of debian) rmSync(join(docroot, name), {force: true});
    for (const name of [
      'pages',
      'meta',
      'media',
      'attic',
      'cache',
      'index',
      'locks',
      'tmp',
      'media_attic',
      'media_meta',
      'log',
    ]) {
      mkdirSync(join(data, name), {recursive: true});
    }
    // Debian's version names its libraries by where an installation would put them.
    for (const name of ['jquery', 'js']) {
      const file = join(docroot, `lib/exe/${name}.php`);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll("'/usr/share/", `'${tree}/usr/share/`));
    }
    const configure = (more = '') =>
      writeFileSync(
        join(docroot, 'conf/local.php'),
        `<?php $conf['title'] = 'Millrace'; $conf['useacl'] = 0; $conf['savedir'] = '${data}'; $conf['updatecheck'] = 0; ${more}\n`,
      );
    configure();
    copyFileSync(script, join(docroot, 'acu-aftercare-check.js'));
    const port = await freePort();
    const libraries = `.:${join(tree, 'usr/share/php')}:/usr/share/php`;
    // Without PHP's cache, for the tests change the settings.
    start('php', [
      '-d',
      'opcache.enable=0',
      '-d',
      `include_path=${libraries}`,
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      docroot,
    ]);
    const address = (id) => `http://127.0.0.1:${port}/doku.php?id=${id}`;
    await until(answers(address('start')), 'DokuWiki');
    site = {
      stop,
      address,
      docroot,
      configure,
      write: (id, text) => writeFileSync(join(data, 'pages', `${id}.txt`), `${text}\n`),
    };
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  const expectCheck = async (page) => {
    await page.waitForSelector('acu-aftercare-check');
    assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
    const links = await hrefs(page);
    assert.ok(links.includes('tel:999') && links.includes('tel:02079460123'), links.join(' '));
    assert.equal(await page.$$eval('acu-aftercare-check', (all) => all.length), 1);
    assert.deepEqual(page.problems, []);
  };

  it('shows scripts, unknown tags and placeholders as text', async () => {
    site.write('tags', `${element}\n\n<div data-acu-aftercare-check>Call us</div>\n\n<html>${element}</html>`);
    const page = await openPage(browser, site.address('tags'));
    assert.equal(await page.$('acu-aftercare-check'), null);
    assert.equal(await page.$('[data-acu-aftercare-check]'), null);
    assert.ok((await page.$eval('.page', (text) => text.innerText)).includes('<acu-aftercare-check'));
  });

  it('puts the check at the end of one page by conf/userscript.js', async () => {
    site.write(
      'aftercare',
      '====== After your session ======\n\nIf your back hurts more than before, look it up here.',
    );
    writeFileSync(
      join(site.docroot, 'conf/userscript.js'),
      `if (JSINFO.id === 'aftercare') {
  const script = document.createElement('script');
  script.src = DOKU_BASE + 'acu-aftercare-check.js';
  script.dataset.target = '#dokuwiki__content .page';
  script.dataset.clinicPhone = '020 7946 0123';
  script.dataset.region = 'GB';
  document.head.append(script);
}
`,
    );
    // Browsers keep the scripts until the settings change.
    site.configure();
    const page = await openPage(browser, site.address('aftercare'));
    await expectCheck(page);
    assert.equal(await page.$eval('acu-aftercare-check', (widget) => widget.parentElement.className), 'page group');
    const other = await openPage(browser, site.address('tags'));
    assert.equal(await other.$('script[src*="acu-aftercare-check"]'), null);
    rmSync(join(site.docroot, 'conf/userscript.js'));
  });

  it('takes script and element in an HTML block, where htmlok is on', async () => {
    site.configure(`$conf['htmlok'] = 1;`);
    site.write('html', `<HTML>\n<script async src="/acu-aftercare-check.js"></script>\n${element}\n</HTML>`);
    await expectCheck(await openPage(browser, site.address('html')));
  });
});
